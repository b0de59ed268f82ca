import type { Answers } from './holds.ts'

/** What something may still come to, and which open questions make the difference. */
export interface Tried<T> {
  /** The one outcome that every answer leads to; undefined where they differ. */
  readonly settled: T | undefined
  /** The open questions that make a difference, in the order they were given. */
  readonly decisive: readonly string[]
}

/** More open questions than this are not tried one by one: all of them are needed. */
const mostOpen = 14

/**
 * Tries every answer to what is open.
 * @param open the facts nobody answered, in the order of the law
 * @param known the answers that are known
 * @param outcome what a full set of answers comes to
 */
export function tryAnswers<T>(open: readonly string[], known: Answers, outcome: (answers: Answers) => T): Tried<T> {
  if (open.length > mostOpen) return { settled: undefined, decisive: open }
  const outcomes = Array.from({ length: 2 ** open.length }, (_, mask) =>
    outcome(new Map([...known, ...open.map((key, bit) => [key, (mask & (1 << bit)) !== 0] as const)])),
  )
  const decisive = open.filter((_, bit) => outcomes.some((each, mask) => each !== outcomes[mask ^ (1 << bit)]))
  return { settled: decisive.length === 0 ? outcomes[0] : undefined, decisive }
}
