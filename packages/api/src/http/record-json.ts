import type { LiveRecord } from '../store/index.ts'

/** The members that the API adds to a record. */
export const factNames = ['revision', 'digest', 'firstSeq', 'lastSeq', 'updatedAt'] as const

function factsOf({ revision, digest, firstSeq, lastSeq, updatedAt }: LiveRecord) {
  return { revision, digest, firstSeq, lastSeq, updatedAt }
}

/**
 * A record as it is served: its own bytes with the facts of its revision behind them. The content is passed on as it
 * was published and never read on its way.
 */
export function recordJson(record: LiveRecord): string {
  return `${record.body.slice(0, -1)},${JSON.stringify(factsOf(record)).slice(1)}`
}

/** A record with some of its members, in the order in which they were asked for; the id first. */
export function sparseJson(record: LiveRecord, fields: readonly string[]): string {
  const content: unknown = JSON.parse(record.body)
  const members = new Map<string, unknown>([...Object.entries(Object(content)), ...Object.entries(factsOf(record))])
  const wanted = ['id', ...fields].filter((name) => members.has(name))
  return JSON.stringify(Object.fromEntries(wanted.map((name) => [name, members.get(name)])))
}

/** The validator of a whole record: new with each revision, and with each content. */
export function recordEtag({ revision, digest }: LiveRecord): string {
  return `${revision}-${digest}`
}
