import type { RowNote } from '../mapping/compile-mapping.ts'
import type { RowProblem } from '../mapping/row-problems.ts'
import type { Outcome } from './outcome.ts'

/** How many rows came to what. */
export interface Tally {
  rows: number
  new: number
  changed: number
  restored: number
  unchanged: number
  refused: number
  skipped: number
  /** How many rows each skip rule passed over, by its reason. */
  readonly skippedBy: Map<string, number>
  /** How often each problem stood in the way, by its code. */
  readonly refusedBy: Map<string, number>
  /** How often each check failed, by its name. */
  readonly checks: Map<string, number>
  /** How often a value was left out, by the source and the field it was meant for. */
  readonly omitted: Map<string, number>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    rows: 0,
    new: 0,
    changed: 0,
    restored: 0,
    unchanged: 0,
    refused: 0,
    skipped: 0,
    skippedBy: new Map(),
    refusedBy: new Map(),
    checks: new Map(),
    omitted: new Map(),
  }
}

/** The rows that are now in the sink because of this import. */
export function imported(tally: Tally): number {
  return tally.new + tally.changed + tally.restored
}

/** Whether every row is accounted for once. */
export function addsUp(tally: Tally): boolean {
  return tally.rows === imported(tally) + tally.unchanged + tally.refused + tally.skipped
}

/** Counts what became of a row. */
export function countOutcome(tally: Tally, outcome: Outcome): void {
  if (outcome.outcome === 'refused') countRefusal(tally, outcome.problems)
  else tally[outcome.outcome]++
}

/** Counts a refused row, and each of its problems. */
export function countRefusal(tally: Tally, problems: readonly RowProblem[]): void {
  tally.refused++
  for (const code of new Set(problems.map((problem) => problem.code))) add(tally.refusedBy, code)
}

/** Counts a row that a rule of the mapping passed over. */
export function countSkip(tally: Tally, reason: string): void {
  tally.skipped++
  add(tally.skippedBy, reason)
}

/** Counts what was noted about a row. */
export function countNotes(tally: Tally, notes: readonly RowNote[]): void {
  for (const note of notes) {
    if (note.note === 'check') add(tally.checks, note.name)
    else add(tally.omitted, `${note.source} → ${note.field}`)
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
