import { addDays, addMonths } from '../civil/index.ts'
import type { Period } from './subject.ts'

/** What a period is called where a duty is owed once in each. */
export const spanNames = ['year', 'half-year', 'quarter', 'month', 'other'] as const

/** What a period is called where a duty is owed once in each. */
export type SpanName = (typeof spanNames)[number]

const whole: Readonly<Record<string, SpanName>> = {
  '01-01/12-31': 'year',
  '01-01/06-30': 'half-year',
  '07-01/12-31': 'half-year',
  '01-01/03-31': 'quarter',
  '04-01/06-30': 'quarter',
  '07-01/09-30': 'quarter',
  '10-01/12-31': 'quarter',
}

/**
 * What a period is called: a calendar year, half-year, quarter or month; `other` where it is none of them.
 * @example
 * ```ts
 * spanName({ from: civilDate('2014-04-01'), to: civilDate('2014-06-30') }) // → 'quarter'
 * spanName({ from: civilDate('2014-04-02'), to: civilDate('2015-04-01') }) // → 'other'
 * ```
 */
export function spanName({ from, to }: Period): SpanName {
  if (from.slice(0, 4) !== to.slice(0, 4)) return 'other'
  const named = whole[`${from.slice(5)}/${to.slice(5)}`]
  if (named !== undefined) return named
  const isMonth = from.endsWith('-01') && to === addDays(addMonths(from, 1), -1)
  return isMonth ? 'month' : 'other'
}
