import { type DataResourceRecord, type LocalText, parseRecord, text } from '@gongkai/core'
import * as z from 'zod'
import { notChecked } from '../data/read-cell.ts'
import { readRows } from '../data/rows.ts'
import { liveRecord } from '../http/live-record.ts'
import { json } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { apiError } from '../problems/api-error.ts'
import { dataRowPage } from '../schemas/data-rows.ts'
import { attachment, attachmentBytes, head } from '../store/index.ts'
import { readCursor, writeCursor } from '../store/read/cursor.ts'
import { cursorParameter, idParameter, limitParameter } from './parameters.ts'

const defaultLimit = 100

/** The rows of a data resource. */
export const listDataRows = route(
  {
    path: '/v1/data/{id}/rows',
    operationId: 'listDataRows',
    tag: 'records',
    summary: text('数据资源的行', 'List the rows of a data resource'),
    description: text(
      '数据资源的数据行，按记录中的列说明（Table Schema）逐格检查。数据文件须为该记录的附件；值不合说明的照原文给出并指明。',
      'The rows of a data resource, each cell checked by the columns its record describes (Table Schema). The file must be an attachment of the record; what does not fit is given as written, and said to be wrong.',
    ),
    query: z.strictObject({
      limit: limitParameter(1000, defaultLimit).optional(),
      cursor: cursorParameter('上一页给出的 next。', 'The next of the last page.').optional(),
    }),
    params: z.object({ id: idParameter }),
    answer: {
      description: text('一页数据行。', 'A page of rows.'),
      schema: dataRowPage,
      example: {
        id: '611000.bus-lines',
        attachment: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
        columns: [{ name: 'stops', type: 'integer', title: '站数' }],
        missing: [],
        notChecked: [],
        items: [{ row: 2, values: { stops: 12 } }],
        next: null,
        epoch: '0f1e2d3c4b5a6978',
      },
    },
    problems: [404, 410],
  },
  async ({ query: { limit = defaultLimit, cursor }, params: { id }, context: { store } }) => {
    const record = await liveRecord(store, id)
    const { rows, columns } = dataResource(id, record.body)
    const sha256 = rows?.attachment
    const file = sha256 === undefined ? undefined : await attachment(store, sha256)
    if (sha256 === undefined || file === undefined) throw notHeld(id, 'absent')
    const { epoch } = await head(store)
    const question = JSON.stringify(['rows', id, record.digest])
    const [after = 0] = cursor === undefined ? [] : readCursor(cursor, epoch, question, place)
    const bytes = attachmentBytes(store, sha256, 0, file.bytes - 1)
    const read = await readRows({ name: file.name, bytes }, columns, after, limit)
    if (typeof read === 'string') throw notHeld(id, read)
    const last = read.rows.at(-1)
    const next = read.more && last !== undefined ? writeCursor({ epoch, question, after: [last.row] }) : null
    const shown = read.columns.map(({ name, type = 'string', title }) => ({ name, type, title }))
    const unsettled = notChecked.filter((one) =>
      read.columns.some(({ constraints }) => constraints?.[one] !== undefined),
    )
    const facts = { id, attachment: sha256, columns: shown, missing: read.missing, notChecked: unsettled }
    return json({ ...facts, items: read.rows, next, epoch })
  },
)

/** A row is known by its number. */
const place = z.tuple([z.int().min(0)])

const reasons: Readonly<Record<'kind' | 'absent' | 'unreadable' | 'no-table', LocalText>> = {
  kind: text('它不是数据资源', 'it is no data resource'),
  absent: text('数据文件不是本节点所存的附件', 'its file is no attachment that this node holds'),
  unreadable: text('数据文件无法读取', 'its file cannot be read'),
  'no-table': text('数据文件中没有表格', 'there is no table in its file'),
}

function notHeld(id: string, why: keyof typeof reasons): Error {
  return apiError('rows-not-held', { id, why: reasons[why] })
}

function dataResource(id: string, body: string): DataResourceRecord {
  const read = parseRecord(JSON.parse(body))
  if (!read.ok || read.value.kind !== 'data-resource') throw notHeld(id, 'kind')
  return read.value
}
