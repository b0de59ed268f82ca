import { parseRecord } from '@gongkai/core'
import { sql, type Transaction } from 'kysely'
import { apiError } from '../../problems/api-error.ts'
import { putUses, usesOf } from '../attachments/uses.ts'
import type { Tables } from '../schema.ts'
import { type Prepared, prepare } from '../write/prepare.ts'
import { type NewRecord, putRecords } from '../write/record-rows.ts'
import { putRelations } from '../write/relation-rows.ts'
import { emptied } from '../write/withdraw.ts'

/** The last revision of a record, and where its first one stands. */
interface Latest {
  readonly id: string
  readonly seq: number
  readonly revision: number
  readonly op: 'put' | 'withdraw'
  readonly kind: string
  readonly place: string
  readonly digest: string | null
  readonly content: string | null
  readonly at: string
  readonly first_seq: number
}

/** What a withdrawn record keeps: see `withdrawnColumns`. */
export type WithdrawnFacts = ReadonlyMap<string, { readonly issuer: string | null; readonly sample: boolean }>

/** Records of one step: enough to be quick, few enough to hold. */
const batch = 100

/**
 * Makes the current state of every record anew from its revisions: columns, search, links, files in use. What the
 * publisher's bytes were they stay, whatever this version of the program would write.
 * @throws ApiError `backup-record-unreadable` where a record is none that this version knows
 */
export async function deriveRecords(transaction: Transaction<Tables>, withdrawn: WithdrawnFacts): Promise<void> {
  let after = ''
  for (;;) {
    const { rows } = await sql<Latest>`
      SELECT DISTINCT ON (id) id, seq, revision, op, kind, place, digest, content, at,
        (SELECT min(seq) FROM revisions AS first WHERE first.id = latest.id AND first.op <> 'erase') AS first_seq
      FROM revisions AS latest WHERE op <> 'erase' AND id > ${after}
      ORDER BY id, revision DESC LIMIT ${sql.lit(batch)}`.execute(transaction)
    const last = rows.at(-1)
    if (last === undefined) return
    const live = rows.flatMap((row) => preparedOf(row) ?? [])
    const dead = rows.filter(({ op }) => op === 'withdraw')
    await putRecords(transaction, [
      ...live.map(({ row, body, digest, prepared }) => liveRow(row, body, digest, prepared)),
      ...dead.map((row) => deadRow(row, withdrawn)),
    ])
    const ids = live.map(({ row }) => row.id)
    await putRelations(
      transaction,
      ids,
      live.flatMap(({ prepared }) => prepared.relations),
    )
    await putUses(
      transaction,
      ids,
      live.flatMap(({ prepared }) => usesOf(prepared.record)),
    )
    after = last.id
  }
}

function preparedOf(row: Latest) {
  if (row.op !== 'put') return undefined
  const { content: body, digest } = row
  const parsed = body === null ? undefined : parseRecord(JSON.parse(body))
  if (body === null || digest === null || parsed?.ok !== true)
    throw apiError('backup-record-unreadable', { id: row.id, revision: String(row.revision) })
  return { row, body, digest, prepared: prepare(parsed.value) }
}

function liveRow(row: Latest, body: string, digest: string, { columns }: Prepared): NewRecord {
  const { id, revision, seq: last_seq, first_seq, at: changed_at } = row
  return { ...columns, id, state: 'live', revision, digest, first_seq, last_seq, changed_at, body }
}

function deadRow(row: Latest, withdrawn: WithdrawnFacts): NewRecord {
  const { id, kind, place, revision, seq: last_seq, first_seq, at: changed_at } = row
  const { issuer = null, sample = false } = withdrawn.get(id) ?? {}
  return { ...emptied, id, state: 'withdrawn', kind, place, issuer, sample, revision, first_seq, last_seq, changed_at }
}
