import * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import { fail, ok, type Result, unwrap } from '../problems/problem.ts'
import { addDays, type CivilDate, civilDateSchema, isCivilDate } from './civil-date.ts'
import { dateOfInstant, epochMilliseconds, type Instant, instantSchema, isInstant, startOfDay } from './instant.ts'

/** When something happened, as exactly as it is known: a day, or an instant. */
export type Moment = CivilDate | Instant

/** Whether a moment is known only to the day. */
export function isDay(moment: Moment): moment is CivilDate {
  return moment.length === 10
}

/** Whether a value is a date or an instant with its zone. */
export function isMoment(input: unknown): input is Moment {
  return isCivilDate(input) || isInstant(input)
}

/** Reads a date or an instant without throwing. */
export function parseMoment(input: unknown): Result<Moment> {
  return isMoment(input) ? ok(input) : fail('civil/not-a-moment', { got: describeInput(input) })
}

/**
 * Reads a date or an instant.
 * @throws GongkaiError `civil/not-a-moment` on anything else
 * @example
 * ```ts
 * moment('2026-10-01') // → '2026-10-01'
 * ```
 */
export function moment(input: unknown): Moment {
  return unwrap(parseMoment(input))
}

/** The zod schema of a moment. */
export const momentSchema = z.union([civilDateSchema, instantSchema])

/** The day a moment falls on in Shanghai. */
export function dayOf(value: Moment): CivilDate {
  return isDay(value) ? value : dateOfInstant(value)
}

/**
 * The span in which a moment lies, in milliseconds since 1970: first included, last excluded.
 * A day spans all of it; an instant is its own millisecond.
 */
export function spanOf(value: Moment): readonly [first: number, end: number] {
  if (isDay(value)) return [startOfDay(value), startOfDay(addDays(value, 1))]
  const at = epochMilliseconds(value)
  return [at, at + 1]
}
