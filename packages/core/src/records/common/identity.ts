import { field, maybe } from '../fields/field.ts'
import { languageTag, line, placeCode, prose } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'

/** What a record is: its id, where it belongs, who issued it, what it says. */
export const identityFields = {
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
