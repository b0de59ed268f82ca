import type { GongkaiRecord } from '@gongkai/core'
import type { Transaction } from 'kysely'
import type { ApiProblem } from '../../problems/api-error.ts'
import { type AttachmentUse, putUses, usesOf } from '../attachments/uses.ts'
import type { Tables } from '../schema.ts'
import { type Current, currentOf } from './current.ts'
import type { Prepared } from './prepare.ts'
import type { Refused } from './publish.ts'
import { type NewRecord, putRecords } from './record-rows.ts'
import { putRelations } from './relation-rows.ts'
import type { NewRelation } from './relations-of.ts'
import { insertRevisions, lastSeq, type NewRevision } from './revision-rows.ts'

/** What became of a record that was published. */
export interface Published {
  readonly id: string
  /** `restored`: it had been withdrawn, and lives again at its old address. `unchanged`: the same bytes as before. */
  readonly outcome: 'created' | 'changed' | 'restored' | 'unchanged'
  readonly revision: number
  readonly digest: string
  readonly seq: number
}

/** The facts that all revisions of a transaction share. */
export interface Occasion {
  readonly epoch: string
  readonly at: string
  readonly by: string
}

/**
 * Decides under the lock, when the current state can no longer change, whether a record may take its place.
 * @returns why it may not
 */
export type Admit = (record: GongkaiRecord, current: Current | undefined) => ApiProblem | undefined

interface Step {
  readonly published: Published | Refused
  readonly rows?: {
    readonly revision: NewRevision
    readonly record: NewRecord
    readonly relations: readonly NewRelation[]
    readonly uses: readonly AttachmentUse[]
  }
}

/**
 * Publishes records of distinct ids. The caller holds the `publish` lock, so that the numbers drawn here are the
 * order in which readers come to see them.
 */
export async function publishBatch(
  transaction: Transaction<Tables>,
  batch: readonly Prepared[],
  occasion: Occasion,
  admit: Admit = () => undefined,
): Promise<readonly (Published | Refused)[]> {
  const ids = batch.map((one) => one.record.id)
  const current = await currentOf(transaction, ids)
  let seq = await lastSeq(transaction)
  const steps: Step[] = []
  for (const one of batch) {
    const before = current.get(one.record.id)
    const problem = admit(one.record, before)
    if (problem !== undefined) steps.push({ published: { id: one.record.id, outcome: 'refused', problem } })
    else if (before?.state === 'live' && before.digest === one.digest) steps.push(unchanged(one, before))
    else steps.push(stepOf(one, before, ++seq, occasion))
  }
  const rows = steps.flatMap((step) => step.rows ?? [])
  if (rows.length > 0) {
    await insertRevisions(
      transaction,
      rows.map((row) => row.revision),
    )
    await putRecords(
      transaction,
      rows.map((row) => row.record),
    )
    await putRelations(
      transaction,
      rows.map((row) => row.record.id),
      rows.flatMap((row) => row.relations),
    )
    await putUses(
      transaction,
      rows.map((row) => row.record.id),
      rows.flatMap((row) => row.uses),
    )
  }
  return steps.map((step) => step.published)
}

function unchanged(one: Prepared, before: Current): Step {
  const { id, revision, last_seq: seq } = before
  return { published: { id, outcome: 'unchanged', revision, digest: one.digest, seq } }
}

function stepOf(one: Prepared, before: Current | undefined, seq: number, occasion: Occasion): Step {
  const { record, body, digest, columns, relations } = one
  const revision = (before?.revision ?? 0) + 1
  const moved = before !== undefined && before.place !== record.place
  return {
    published: { id: record.id, outcome: outcomeOf(before), revision, digest, seq },
    rows: {
      relations,
      uses: usesOf(record),
      revision: {
        ...occasion,
        seq,
        id: record.id,
        revision,
        op: 'put',
        kind: record.kind,
        place: record.place,
        place_before: moved ? before.place : null,
        digest,
        content: body,
      },
      record: {
        ...columns,
        id: record.id,
        state: 'live',
        revision,
        digest,
        first_seq: before?.first_seq ?? seq,
        last_seq: seq,
        changed_at: occasion.at,
        body,
      },
    },
  }
}

function outcomeOf(before: Current | undefined): 'created' | 'changed' | 'restored' {
  if (before === undefined) return 'created'
  return before.state === 'live' ? 'changed' : 'restored'
}
