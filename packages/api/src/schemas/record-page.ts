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

const sortedBy = told(
  z.literal('-publishedOn').optional(),
  '本页的实际排序；仅当命中太多、不按 relevance 排而由新到旧排列时出现。',
  'The order of this page; there only where the hits are too many to be ranked, and come the latest first.',
)

const snippets = told(
  z
    .record(
      z.string(),
      z.array(
        z.array(
          component(
            'SnippetPart',
            z.object({
              text: told(
                z.string(),
                '一段文字；不是 HTML，显示在网页上须转义。',
                'A piece of text; no HTML, so escape it on a page.',
              ),
              match: told(z.boolean(), '是否为所检索的词。', 'Whether it is what was looked for.'),
            }),
            '摘录中的一段。',
            'A piece of a passage.',
          ),
        ),
      ),
    )
    .optional(),
  '各条记录中含有检索词的摘录，以记录编号为键；仅当 snippets=true。',
  'Passages of each record that hold what was looked for, by its id; with snippets=true alone.',
)

/** A page of whole records. */
export const recordPage = component(
  'RecordPage',
  z.object({ items: z.array(publishedRecord), ...rest, sortedBy, snippets }),
  '一页记录。',
  'A page of records.',
)

/** A page of records with some of their members. */
export const sparseRecordPage = component(
  'SparseRecordPage',
  z.object({ items: z.array(sparseRecord), ...rest, sortedBy, snippets }),
  '一页只含所要字段的记录（参数 fields）。',
  'A page of records with the members asked for by the parameter fields.',
)
