import type { WorkingDue } from './due.ts'
import type { CalendarView } from './view.ts'

/** A due date that no notice can move any more. */
export type FinalDue = Extract<WorkingDue, { readonly status: 'final' }>

/** The final due dates told so far, by count and by the offset of the first day counted. */
export type FinalDues = readonly (FinalDue | undefined)[][]

/** Counts from this on are not kept; no term of the law is so long. What is kept stays within some megabytes. */
const keptCounts = 64

/** A place for the final due dates of a view. */
export function noFinalDues(): FinalDues {
  return Array.from({ length: keptCounts }, () => [])
}

/** What was told of this count before: an answer that cannot change is made once, frozen, and told again. */
export function finalDue({ dues }: CalendarView, first: number, n: number): FinalDue | undefined {
  return dues[n]?.[first]
}

/** Keeps a final due date to be told again. */
export function keepFinalDue({ dues, length }: CalendarView, first: number, n: number, due: FinalDue): FinalDue {
  const kept = dues[n]
  if (kept === undefined) return due
  // One block for all days: an array that grew from the middle would be looked up by hash.
  if (kept.length === 0) kept.length = length
  kept[first] = Object.freeze(due)
  return due
}
