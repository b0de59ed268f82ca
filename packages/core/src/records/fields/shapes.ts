import * as z from 'zod'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { relationTypes } from '../../vocabularies/relation-types.ts'
import { validityStates } from '../../vocabularies/validity-states.ts'
import { recordIdSchema } from '../ids.ts'
import { day, moment } from './dates.ts'
import { field, maybe } from './field.ts'
import { count, line, mediaType, prose, sha256Digest, webAddress } from './leaves.ts'

/** A file that belongs to a record; its bytes are kept by their digest. */
export const attachmentSchema = z.strictObject({
  sha256: field(sha256Digest, '摘要', 'Digest', '文件内容的 SHA-256 摘要。', 'SHA-256 of the bytes of the file.'),
  name: field(line, '文件名', 'File name', '下载时使用的文件名。', 'The name under which it is downloaded.'),
  mediaType: maybe(mediaType, '媒体类型', 'Media type', '文件的媒体类型。', 'Media type of the file.'),
  bytes: maybe(count, '字节数', 'Bytes', '文件大小，以字节计。', 'Size of the file in bytes.'),
  title: maybe(line, '附件标题', 'Title', '附件在正文中的标题。', 'The title the text gives it.'),
  url: maybe(webAddress, '原始网址', 'Address', '发布机关网站上的地址。', 'Where the publisher serves it.'),
})

/** How a record stands to another one; what could not be resolved keeps its document number or its text. */
export const relationSchema = z.strictObject({
  type: field(codeSchema(relationTypes), '关系', 'Relation', '关系的种类。', 'The kind of relation.'),
  target: maybe(recordIdSchema, '对象记录', 'Target', '对象记录的标识。', 'Id of the other record.'),
  docNumber: maybe(
    line,
    '对象文号',
    'Document number',
    '对象文件的发文字号；未找到对应记录的也保留。',
    'Number of the other document; kept where no record of it was found.',
  ),
  text: maybe(line, '原文写法', 'As written', '正文中提到对象的写法。', 'How the text speaks of it.'),
})

/** Whether a document still counts, since when, why, and what took its place. */
export const validitySchema = z.strictObject({
  state: field(codeSchema(validityStates), '时效', 'State', '当前效力状态。', 'Whether it has effect.'),
  on: maybe(day, '变动日期', 'Since', '成为该状态的日期。', 'The day from which this holds.'),
  reason: maybe(prose, '原因', 'Reason', '失效、废止或者修改的原因。', 'Why it lapsed, was repealed or amended.'),
  replacedBy: maybe(recordIdSchema, '替代文件', 'Replaced by', '替代它的记录。', 'The record that took its place.'),
})

/** Where a record was taken from, when it is not the publisher's own first hand. */
export const sourceSchema = z.strictObject({
  url: maybe(webAddress, '来源网址', 'Address', '取得该记录的网址。', 'Where the record was taken from.'),
  retrievedOn: maybe(moment, '取得时间', 'Retrieved', '取得该记录的日期或者时刻。', 'When it was taken.'),
  note: maybe(line, '来源说明', 'Note', '对来源的说明。', 'What is to be said about the source.'),
})

/** Who decided a question that only an organ can decide, and when; the answer itself stands in the field it names. */
export const judgementSchema = z.strictObject({
  field: field(
    line,
    '字段',
    'Field',
    '所认定的字段名，例如 livelihood。',
    'The field that holds the answer, such as livelihood.',
  ),
  by: maybe(line, '认定机关', 'By', '作出认定的机关名称。', 'Name of the body that judged.'),
  on: maybe(day, '认定日期', 'On', '作出认定的日期。', 'The day of the judgement.'),
  reason: maybe(prose, '认定理由', 'Reason', '认定的理由。', 'Why it was judged so.'),
})

/** A body that takes part in something: its record where there is one, its name as printed. */
export const bodyRefSchema = z.strictObject({
  body: maybe(recordIdSchema, '机关标识', 'Body', '机关记录的标识。', 'Id of the body’s record.'),
  name: maybe(line, '机关名称', 'Name', '机关名称，按原文。', 'Name of the body as printed.'),
})

/** A code that some other catalogue gave the same thing. */
export const externalCodeSchema = z.strictObject({
  scheme: field(line, '编码体系', 'Scheme', '编码所属的目录或者标准。', 'The catalogue or standard of the code.'),
  code: field(line, '编码', 'Code', '该体系中的编码。', 'The code in that scheme.'),
})

/** Which date was put in the place of a missing one, because a mapping said so. */
export const standInsSchema = z.strictObject({
  printedOn: maybe(
    z.literal('formedOn'),
    '印发日期',
    'Date printed',
    '原始数据没有印发日期，映射文件指定以成文日期代替。',
    'The source has no date of printing; the mapping puts the date formed in its place.',
  ),
})
