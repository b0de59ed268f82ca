import * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import { describeProblem, fail, ok, problem, type Result, unwrap } from '../problems/problem.ts'
import { text } from '../text/local-text.ts'

/** A day of the civil calendar, written `YYYY-MM-DD` and known to exist. Compare two with `<`. */
export type CivilDate = string & z.core.$brand<'CivilDate'>

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a value is a day that exists, written `YYYY-MM-DD`. Read sign by sign, for every record holds several dates. */
export function isCivilDate(input: unknown): input is CivilDate {
  if (typeof input !== 'string' || input.length !== 10) return false
  if (input.charCodeAt(4) !== hyphen || input.charCodeAt(7) !== hyphen) return false
  for (const at of digitPlaces) {
    const code = input.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  const year = two(input, 0) * 100 + two(input, 2)
  const month = two(input, 5)
  const day = two(input, 8)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const hyphen = 45
const digitPlaces = [0, 1, 2, 3, 5, 6, 8, 9] as const

/**
 * Reads a date without throwing.
 * @param input anything; only `YYYY-MM-DD` naming a real day passes
 * @returns the date, or the problem `civil/not-a-date` saying what was expected
 */
export function parseCivilDate(input: unknown): Result<CivilDate> {
  return isCivilDate(input) ? ok(input) : fail('civil/not-a-date', { got: describeInput(input) })
}

/**
 * Reads a date.
 * @param input anything; only `YYYY-MM-DD` naming a real day passes
 * @throws GongkaiError `civil/not-a-date` on anything else: `2026-02-30`, `null`, a number, an instant
 * @example
 * ```ts
 * civilDate('2026-10-01') // → '2026-10-01'
 * ```
 */
export function civilDate(input: unknown): CivilDate {
  return unwrap(parseCivilDate(input))
}

/** The zod schema of a civil date, `{ type: 'string', format: 'date' }` in JSON Schema. */
export const civilDateSchema = z
  .string()
  .refine(isCivilDate, {
    error: ({ input }) => describeProblem(problem('civil/not-a-date', { got: describeInput(input) }), 'zh-CN'),
    params: { why: text('应为真实存在的日期，写作 YYYY-MM-DD', 'expected a real date written YYYY-MM-DD') },
  })
  .brand<'CivilDate'>()
  .meta({ format: 'date' })

/** A day counted from 1970-01-01, which is day 0. */
export type DayNumber = number

/** How many days lie between the first of January of year 1 and the first of January of a year. */
function daysBeforeYear(year: number): number {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

const epoch = daysBeforeYear(1970)

/** The first of March of year 0 lies so many days before 1970-01-01. */
const marchOfYearZero = 719_468

/**
 * The number of a day, counted from 1970-01-01.
 * @example
 * ```ts
 * dayNumber(civilDate('1970-01-02')) // → 1
 * ```
 */
export function dayNumber(date: CivilDate): DayNumber {
  const month = two(date, 5)
  // The year is taken to begin in March: the leap day is then its last, and the months before it have a plain rhythm.
  const year = two(date, 0) * 100 + two(date, 2) - (month > 2 ? 0 : 1)
  const sinceMarch = (((month > 2 ? month - 3 : month + 9) * 153 + 2) / 5) | 0
  const leapDays = ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0)
  return year * 365 + leapDays + sinceMarch + two(date, 8) - 1 - marchOfYearZero
}

/** The number that two digits of a text write. */
function two(from: string, at: number): number {
  return from.charCodeAt(at) * 10 + from.charCodeAt(at + 1) - 528
}

/**
 * The date of a day number.
 * @throws GongkaiError `civil/beyond-calendar` outside the years 1 to 9999
 */
export function dateOfDay(day: DayNumber): CivilDate {
  const sinceYearOne = day + epoch
  let year = Math.floor(sinceYearOne / 365.2425) + 1
  while (daysBeforeYear(year + 1) <= sinceYearOne) year++
  while (daysBeforeYear(year) > sinceYearOne) year--
  checkYear(year)
  let rest = sinceYearOne - daysBeforeYear(year)
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(rest + 1, 2)}`)
}

/** What is worked out from a real date may lie where the calendar of `YYYY-MM-DD` has no more days. */
function checkYear(year: number): void {
  if (year < 1 || year > 9999) unwrap(fail('civil/beyond-calendar', {}))
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The year of a date. */
export function yearOf(date: CivilDate): number {
  return two(date, 0) * 100 + two(date, 2)
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return weekdayOfDay(dayNumber(date))
}

/** The day of the week of a day number: 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * A date some calendar days later, or earlier where the count is negative.
 * @example
 * ```ts
 * addDays(civilDate('2026-02-28'), 1) // → '2026-03-01'
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days)
}

/** How many calendar days lie from one date to another; negative where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The same day some months later; where that month has no such day, its last day.
 * @example
 * ```ts
 * addMonths(civilDate('2026-01-31'), 1) // → '2026-02-28'
 * ```
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + two(date, 5) - 1 + months
  const year = Math.floor(index / 12)
  checkYear(year)
  const month = index - year * 12 + 1
  const day = Math.min(two(date, 8), daysInMonth(year, month))
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}
