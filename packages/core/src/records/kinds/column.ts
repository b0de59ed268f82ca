import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { columnTypes } from '../../vocabularies/sites.ts'
import { day } from '../fields/dates.ts'
import { judged, maybe } from '../fields/field.ts'
import { count } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A column of a site. */
export const columnKind = defineKind({
  code: 'column',
  label: text('网站栏目', 'Column'),
  description: text('政府网站的栏目及其更新情况。', 'A column of a government site and when it was last added to.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'lastItemOn',
  slug: ['indexNumber'],
  fields: {
    site: maybe(recordIdSchema, '所属网站', 'Site', '所属网站的记录标识。', 'Id of the site it belongs to.'),
    columnType: maybe(
      codeSchema(columnTypes),
      '栏目类别',
      'Kind of column',
      '动态要闻、通知公告、政策文件等。',
      'News, notices, policy documents and so on.',
    ),
    firstLevel: maybe(
      z.boolean(),
      '是否一级栏目',
      'First level',
      '是否一级栏目。',
      'Whether it stands at the first level.',
    ),
    lastItemOn: maybe(
      day,
      '最近更新日期',
      'Last added to',
      '最近一条有发布日期的信息的日期；没有日期的不算更新。',
      'Date of the latest item that has one; undated items do not count.',
    ),
    items: maybe(
      count,
      '信息条数',
      'Items',
      '栏目现有信息条数；0表示空白栏目。',
      'How many items it holds; 0 means an empty column.',
    ),
    longStale: judged(
      '是否长期未更新',
      'Long stale',
      '检查人是否认定该栏目应当更新而长期未更新。',
      'Whether the inspector finds that it should be kept up and has long been stale.',
    ),
  },
})

/** A published column. */
export type ColumnRecord = RecordOfKind<typeof columnKind>
