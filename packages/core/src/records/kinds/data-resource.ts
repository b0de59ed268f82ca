import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { dataFields, frequencies } from '../../vocabularies/public-data.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { count, line, mediaType, sha256Digest, webAddress } from '../fields/leaves.ts'
import { periodSchema } from '../fields/register-shapes.ts'
import { columnSchema } from '../fields/table-schema.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const rowsSchema = z.strictObject({
  url: maybe(webAddress, '网址', 'Address', '数据文件的网址。', 'Where the file of rows is served.'),
  attachment: maybe(
    sha256Digest,
    '附件摘要',
    'Attachment',
    '作为附件的数据文件的摘要。',
    'Digest of the attachment that holds the rows.',
  ),
  mediaType: maybe(
    mediaType,
    '媒体类型',
    'Media type',
    '数据文件的媒体类型，如 text/csv。',
    'Media type of the file, such as text/csv.',
  ),
  count: maybe(count, '行数', 'Rows', '数据的行数。', 'How many rows there are.'),
})

/** A set of public data: its columns described, its rows to be found. */
export const dataResourceKind = defineKind({
  code: 'data-resource',
  label: text('数据资源', 'Data resource'),
  description: text(
    '公共信息资源的数据集，列按 Frictionless Table Schema 说明。',
    'A set of public data; its columns are described as Frictionless Table Schema.',
  ),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'dataChangedOn',
  slug: ['indexNumber'],
  fields: {
    dataField: maybe(
      codeSchema(dataFields),
      '资源领域',
      'Field',
      '财政、交通、社保、医疗、教育、重大项目、安全生产或者环境保护。',
      'Public finance, transport, social security, health, education, projects, work safety or environment.',
    ),
    columns: maybe(
      z.array(columnSchema),
      '列说明',
      'Columns',
      '各列的名称、标题、类型和说明，按顺序。',
      'Name, title, type and description of each column, in order.',
    ),
    primaryKey: maybe(
      z.array(line),
      '主键',
      'Primary key',
      '唯一确定一行的列名。',
      'The columns that tell the rows apart.',
    ),
    rows: maybe(rowsSchema, '数据位置', 'Rows', '数据行的位置。', 'Where the rows are.'),
    frequency: maybe(
      codeSchema(frequencies),
      '更新周期',
      'Frequency',
      '数据的更新周期。',
      'How often the data are brought up to date.',
    ),
    dataChangedOn: maybe(
      day,
      '数据更新日期',
      'Data changed',
      '数据最近一次更新的日期。',
      'The day the data last changed.',
    ),
    covers: maybe(periodSchema, '数据时间范围', 'Covers', '数据覆盖的时间。', 'The time the data are about.'),
  },
})

/** A published data resource. */
export type DataResourceRecord = RecordOfKind<typeof dataResourceKind>
