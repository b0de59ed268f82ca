import * as z from 'zod'
import { epoch } from './common.ts'
import { publishedRecord, sparseRecord } from './record.ts'
import { component, told } from './told.ts'

const rest = {
  next: told(
    z.string().nullable(),
    '下一页的游标；null 表示已是最后一页。',
    'Cursor of the next page; null on the last.',
  ),
  epoch,
  query: told(
    z.record(z.string(), z.union([z.string(), z.int()])),
    '服务器所理解的查询条件。',
    'The question as it was understood.',
  ),
}

/** A page of whole records. */
export const recordPage = component(
  'RecordPage',
  z.object({ items: z.array(publishedRecord), ...rest }),
  '一页记录。',
  'A page of records.',
)

/** A page of records with some of their members. */
export const sparseRecordPage = component(
  'SparseRecordPage',
  z.object({ items: z.array(sparseRecord), ...rest }),
  '一页只含所要字段的记录（参数 fields）。',
  'A page of records with the members asked for by the parameter fields.',
)
