import { hash } from 'node:crypto'
import { text } from '@gongkai/core'
import * as z from 'zod'
import { apiError } from '../../problems/api-error.ts'

/**
 * Where a reader stands: in which epoch, after which row, of which question. Readers keep it as it is. It carries a
 * check of itself, so that one cut or altered on its way is known for what it is and never taken for the beginning.
 */
export interface Position {
  readonly epoch: string
  /** What was asked, without where and how much: a cursor continues its own question and no other. */
  readonly question: string
  /** The sort values of the last row that was given. */
  readonly after: readonly (string | number)[]
}

const positionSchema = z.tuple([z.string(), z.string(), z.unknown()])

/** Writes a cursor: letters, digits, `-` and `_`. */
export function writeCursor({ epoch, question, after }: Position): string {
  const content = Buffer.from(JSON.stringify([epoch, digestOfQuestion(question), after])).toString('base64url')
  return content + check(content)
}

/**
 * Reads a cursor that this node gave out for a question in an epoch.
 * @param place what the sort values of such a question are. The check of a cursor is no secret: whoever makes one up may
 *   put anything in it
 * @throws ApiError `cursor-gone` where it is not such a one; the reader starts again
 */
export function readCursor<P extends Position['after']>(
  cursor: string,
  epoch: string,
  question: string,
  place: z.ZodType<P>,
): P {
  const content = cursor.slice(0, -checkLength)
  if (cursor !== content + check(content)) throw notOurs()
  const [itsEpoch, itsQuestion, after] = positionIn(content)
  if (itsEpoch !== epoch) throw gone('数据已重新编号', 'the data have been numbered anew')
  if (itsQuestion !== digestOfQuestion(question)) throw gone('它属于另一个查询', 'it belongs to another query')
  const read = place.safeParse(after)
  if (!read.success) throw notOurs()
  return read.data
}

function positionIn(content: string): z.output<typeof positionSchema> {
  try {
    return positionSchema.parse(JSON.parse(Buffer.from(content, 'base64url').toString()))
  } catch {
    throw notOurs()
  }
}

const checkLength = 8

function check(content: string): string {
  return hash('sha256', `cursor:${content}`, 'base64url').slice(0, checkLength)
}

function digestOfQuestion(question: string): string {
  return hash('sha256', question, 'base64url').slice(0, 16)
}

function notOurs(): Error {
  return gone('它不是本节点发出的，或者传送中有改动', 'it was not given out by this node, or was altered on its way')
}

function gone(zh: string, en: string): Error {
  return apiError('cursor-gone', { why: text(zh, en) })
}
