import type { CivilDate, Moment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { TermEvent } from '../terms/term-event.ts'

/** What can be judged (design, contract 1). */
export const subjectTypes = [
  'record',
  'draft',
  'review-log',
  'case',
  'opinion-case',
  'annual-report',
  'account',
  'site',
  'body-period',
] as const

/** What can be judged. */
export type SubjectType = (typeof subjectTypes)[number]

/** A count or a set that may still grow: nobody vouched that the register it was taken from is complete. */
export interface AtLeast {
  readonly atLeast: number | readonly string[]
}

/** The value of a known fact. A count or a set from an incomplete register is a lower bound. */
export type FactValue = boolean | Moment | number | string | readonly string[] | AtLeast

/** The first and the last day of a period that is judged as a whole. */
export interface Period {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** One thing to be judged: its data, and what somebody vouches for beyond it. */
export interface Subject {
  readonly type: SubjectType
  /** The record kind, where the subject is a record. */
  readonly kind?: string
  /** The place whose law binds it. */
  readonly place: string
  /** The data the facts are read from by JSON pointer. */
  readonly data: { readonly [key: string]: Json | undefined }
  /** Somebody vouches that the log or register is complete to the end of this day (design, contract 2). */
  readonly completeThrough?: CivilDate
  /** The period it covers, where it is a body over a period. */
  readonly period?: Period
  /**
   * The record kinds whose register somebody vouches for, where many bodies are judged at once: only rules that rest on
   * one of them are asked.
   */
  readonly registers?: readonly string[]
  /** What happened while its terms ran: extensions, pauses, a correction. */
  readonly events?: readonly TermEvent[]
  /**
   * Facts stated beside the data, by their keys; they go before what the data say. Judgements of an organ, figures that the
   * documents leave open, or aggregates folded from a stream of records.
   */
  readonly facts?: Readonly<Record<string, FactValue>>
}
