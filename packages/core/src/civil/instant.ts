import { DateTime } from 'luxon'
import * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import { describeProblem, fail, ok, problem, type Result, unwrap } from '../problems/problem.ts'
import { type CivilDate, civilDate } from './civil-date.ts'

/** A point in time, written in RFC 3339 with its zone: `2026-01-02T15:04:05+08:00`. */
export type Instant = string & z.core.$brand<'Instant'>

/** The zone in which an instant becomes a day: all of China keeps one time. */
export const zone = 'Asia/Shanghai'

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function read(input: string): DateTime {
  return DateTime.fromISO(input, { setZone: true })
}

/** Whether a value is an instant that exists, with its zone. */
export function isInstant(input: unknown): input is Instant {
  return typeof input === 'string' && shape.test(input) && read(input).isValid
}

/** Reads an instant without throwing; one without a zone is refused, for nobody knows when it was. */
export function parseInstant(input: unknown): Result<Instant> {
  return isInstant(input) ? ok(input) : fail('civil/not-an-instant', { got: describeInput(input) })
}

/**
 * Reads an instant.
 * @param input anything; only RFC 3339 with a zone passes
 * @throws GongkaiError `civil/not-an-instant` on anything else
 * @example
 * ```ts
 * instant('2026-01-02T15:04:05+08:00') // → '2026-01-02T15:04:05+08:00'
 * ```
 */
export function instant(input: unknown): Instant {
  return unwrap(parseInstant(input))
}

/** The zod schema of an instant, `{ type: 'string', format: 'date-time' }` in JSON Schema. */
export const instantSchema = z
  .string()
  .refine(isInstant, {
    error: ({ input }) => describeProblem(problem('civil/not-an-instant', { got: describeInput(input) }), 'zh-CN'),
  })
  .brand<'Instant'>()
  .meta({ format: 'date-time' })

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epochMilliseconds(value: Instant): number {
  return read(value).toMillis()
}

/**
 * The instant of a number of milliseconds, written in Shanghai time.
 * @throws GongkaiError `civil/not-an-instant` where the number names no time
 */
export function instantOf(milliseconds: number): Instant {
  return instant(DateTime.fromMillis(milliseconds, { zone }).toISO({ suppressMilliseconds: true }))
}

/**
 * The day on which an instant falls in Shanghai, whatever the machine's own zone.
 * @example
 * ```ts
 * dateOfInstant(instant('2026-09-30T16:30:00Z')) // → '2026-10-01'
 * ```
 */
export function dateOfInstant(value: Instant): CivilDate {
  return civilDate(read(value).setZone(zone).toISODate())
}

/** The first moment of a day in Shanghai, in milliseconds since 1970. */
export function startOfDay(date: CivilDate): number {
  return DateTime.fromISO(date, { zone }).toMillis()
}
