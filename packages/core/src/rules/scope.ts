import type { CivilDate, Moment } from '../civil/index.ts'
import type { TermEvent } from '../terms/term-event.ts'
import type { Limit } from './limit.ts'

/** What a condition is judged under: the day, and the terms of the law in force. */
export interface Scope {
  /** The day on which it is judged. */
  readonly asOf: CivilDate
  /** Until when a term runs that started at a moment, with what happened on its way. */
  readonly limit: (term: string, from: Moment, place: string, events?: readonly TermEvent[]) => Limit
}
