import * as z from 'zod'
import { codeSchema } from '../vocabularies/code-schema.ts'
import { disclosureAttributes } from '../vocabularies/disclosure-attributes.ts'
import { forms } from '../vocabularies/forms.ts'
import { keyAreas } from '../vocabularies/key-areas.ts'
import { proactiveCategories } from '../vocabularies/proactive-categories.ts'
import { themes } from '../vocabularies/themes.ts'
import { day, moment } from './fields/dates.ts'
import { field, maybe } from './fields/field.ts'
import { languageTag, line, placeCode, prose, webAddress } from './fields/leaves.ts'
import {
  attachmentSchema,
  externalCodeSchema,
  judgementSchema,
  relationSchema,
  sourceSchema,
  standInsSchema,
  validitySchema,
} from './fields/shapes.ts'
import { recordIdSchema } from './ids.ts'

/** What a record is: its id, where it belongs, who issued it, what it says. */
const identity = {
  id: field(
    recordIdSchema,
    '记录标识',
    'Id',
    '六位地区代码、一个点和发布者自己的标识；不重用，不改名。',
    'Six digits of the place, a dot, and the publisher’s own id; never reused, never renamed.',
  ),
  place: field(
    placeCode,
    '地区',
    'Place',
    '六位地区代码(GB/T 2260)，全国为100000，园区和示例用自定代码。',
    'Place code of six digits (GB/T 2260); 100000 the nation, private codes for zones and samples.',
  ),
  title: field(line, '名称', 'Title', '信息的标题。', 'Title of the piece of information.'),
  issuer: maybe(recordIdSchema, '发布机构标识', 'Issuer', '发文机关的记录标识。', 'Id of the issuing body’s record.'),
  issuerName: maybe(
    line,
    '发布机构',
    'Issuer’s name',
    '发文机关名称，按原文。',
    'Name of the issuing body as printed.',
  ),
  summary: maybe(prose, '内容概述', 'Summary', '信息公开目录所载的内容概述。', 'The summary the catalogue gives.'),
  text: maybe(prose, '正文', 'Text', '正文，纯文本。', 'The body as plain text.'),
  docNumber: maybe(
    line,
    '文号',
    'Document number',
    '发文字号，如〔2026〕7号前加机关代字。',
    'Number given by the issuing body.',
  ),
  indexNumber: maybe(line, '索引号', 'Index number', '信息公开目录中的索引号。', 'Number in the disclosure catalogue.'),
  language: maybe(languageTag, '语言', 'Language', '正文的语言，如 zh-CN。', 'Language of the text, such as zh-CN.'),
}

/** How it is filed. */
const filing = {
  themes: maybe(z.array(codeSchema(themes)), '主题分类', 'Themes', '主题分类代码。', 'Codes of its themes.'),
  themeText: maybe(
    line,
    '原有分类',
    'Class as printed',
    '来源页面上的分类或者栏目文字，未能对应到代码的也保留。',
    'The class or column the source prints, kept also where no code matches.',
  ),
  keywords: maybe(z.array(line), '主题词', 'Keywords', '主题词或者关键词。', 'Keywords given by the publisher.'),
  keyAreas: maybe(
    z.array(codeSchema(keyAreas)),
    '重点领域',
    'Key areas',
    '所属重点领域代码。',
    'Codes of the key areas it belongs to.',
  ),
  categories: maybe(
    z.array(codeSchema(proactiveCategories)),
    '主动公开类别',
    'Proactive categories',
    '对应《条例》第二十条、第二十一条的主动公开内容。',
    'What of Articles 20 and 21 of the Regulations it belongs to.',
  ),
  forms: maybe(
    z.array(codeSchema(forms)),
    '展现形式',
    'Forms',
    '以文字、数据、图表、音频、视频等何种形式展现。',
    'Text, data, chart, audio or video.',
  ),
  externalCodes: maybe(
    z.array(externalCodeSchema),
    '其他目录编码',
    'Other codes',
    '其他目录或者标准给予的编码。',
    'Codes that other catalogues or standards gave it.',
  ),
}

/** Whether and how it may be had. */
const disclosure = {
  attribute: maybe(
    codeSchema(disclosureAttributes),
    '公开属性',
    'Disclosure attribute',
    '主动公开、依申请公开或者不予公开。',
    'Published proactively, released on request, or not disclosed.',
  ),
  attributeReason: maybe(
    prose,
    '不公开理由',
    'Reason',
    '不予公开、依申请公开的理由。',
    'Why it is not published proactively.',
  ),
  convertedFrom: maybe(
    z.literal('on-request'),
    '转化前属性',
    'Converted from',
    '由依申请公开转为主动公开的，注明原属性。',
    'Set where it was released on request first and is now published.',
  ),
  convertedOn: maybe(day, '转为主动公开日期', 'Converted on', '转为主动公开的日期。', 'The day it became proactive.'),
  judgements: maybe(
    z.array(judgementSchema),
    '认定记录',
    'Judgements',
    '由机关认定的字段，由谁、何时、为何认定。',
    'By whom, when and why the fields that an organ decides were decided.',
  ),
}

/** The dates of its life. */
const dates = {
  formedOn: maybe(day, '成文日期', 'Date formed', '信息形成的日期。', 'The day it was formed.'),
  printedOn: maybe(
    day,
    '印发日期',
    'Date printed',
    '纸质公文印发的日期。',
    'The day the paper document was printed and issued.',
  ),
  changedOn: maybe(day, '变更日期', 'Date changed', '信息变更的日期。', 'The day it was changed.'),
  effectiveOn: maybe(day, '施行日期', 'In force from', '开始施行的日期。', 'The day from which it applies.'),
  publishedOn: maybe(
    moment,
    '发布日期',
    'Published',
    '上网公开的日期或者时刻。',
    'The day or instant at which it was put online.',
  ),
  validity: maybe(
    validitySchema,
    '时效',
    'Validity',
    '有效、失效、废止或者已修改。',
    'In force, lapsed, repealed or amended.',
  ),
  standIns: maybe(
    standInsSchema,
    '替代日期',
    'Stand-ins',
    '映射文件指定以其他日期代替的日期。',
    'Dates for which a mapping put another in their place.',
  ),
  completeThrough: maybe(
    day,
    '完整截至',
    'Complete through',
    '保证截至该日所记事项完整；此前未记载的即为没有发生。',
    'Somebody vouches that it is complete to this day: what is absent before it did not happen.',
  ),
}

/** Where it is found and under which terms. */
const provenance = {
  url: maybe(webAddress, '网址', 'Address', '信息的网页地址。', 'Its page on the web.'),
  attachments: maybe(z.array(attachmentSchema), '附件', 'Attachments', '附件清单。', 'The files that belong to it.'),
  relations: maybe(
    z.array(relationSchema),
    '关系',
    'Relations',
    '与其他记录、文件的关系。',
    'How it stands to other records and documents.',
  ),
  license: maybe(
    line,
    '许可',
    'Licence',
    '再利用许可，SPDX 代号或者网址。',
    'Terms of reuse: an SPDX id or an address.',
  ),
  source: maybe(sourceSchema, '来源', 'Source', '取得该记录的来源。', 'Where the record was taken from.'),
  sample: maybe(z.literal(true), '示例', 'Sample', '标明该记录是虚构的示例。', 'Set where the record is made up.'),
}

const allFields = { ...identity, ...filing, ...disclosure, ...dates, ...provenance }

/** The zod shape of the fields that every kind of record has. */
export interface CommonShape extends Readonly<typeof allFields> {}

/** The fields that every kind of record has (design, contract 8). Only id, kind, place and title are required. */
export const commonFields: CommonShape = Object.freeze(allFields)
