import type { GongkaiRecord } from '@gongkai/core'
import { documentKey } from '../lookup-key.ts'
import type { RelationsTable } from '../schema.ts'

/** A relation as it is written. */
export type NewRelation = { readonly [K in keyof RelationsTable]: RelationsTable[K] }

/** The far end of a relation, as a record names it. */
interface End {
  readonly target?: string | undefined
  readonly docNumber?: string | undefined
  readonly text?: string | undefined
}

/**
 * How a record says that it stands to others: by its relations, by the document it interprets, and by what replaced it.
 * What could not be resolved keeps its document number or its words.
 */
export function relationsOf(record: GongkaiRecord): readonly NewRelation[] {
  const { id } = record
  const outgoing = [
    ...(record.relations ?? []).map(({ type, ...end }) => row(id, type, end)),
    ...interpreted(record).map((end) => row(id, 'interprets', end)),
  ]
  const replacedBy = record.kind === 'document' ? record.validity?.replacedBy : undefined
  const incoming = replacedBy === undefined ? [] : [{ ...row(replacedBy, 'replaces', { target: id }), stated_by: id }]
  return distinct([...outgoing, ...incoming]).map((one, position) => ({ ...one, position }))
}

function interpreted(record: GongkaiRecord): readonly End[] {
  if (record.kind !== 'interpretation' || record.of === undefined) return []
  const { record: target, docNumber, title } = record.of
  return [{ target, docNumber, text: title }]
}

function row(source: string, type: string, { target, docNumber, text }: End): Omit<NewRelation, 'position'> {
  return {
    stated_by: source,
    type,
    source,
    target: target ?? null,
    doc_key: docNumber === undefined ? null : documentKey(docNumber),
    doc_number: docNumber ?? null,
    words: text ?? null,
  }
}

/** What is said twice, as by a relation and again by the field of its kind, counts once. */
function distinct(rows: readonly Omit<NewRelation, 'position'>[]): readonly Omit<NewRelation, 'position'>[] {
  const seen = new Map(
    rows.map((one) => [JSON.stringify([one.type, one.source, endOf(one)]), one] as const).toReversed(),
  )
  return rows.filter((one) => seen.get(JSON.stringify([one.type, one.source, endOf(one)])) === one)
}

function endOf({ target, doc_key, words }: Omit<NewRelation, 'position'>): string | null {
  return target ?? doc_key ?? words
}
