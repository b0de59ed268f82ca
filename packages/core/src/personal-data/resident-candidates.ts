import { addDays, type CivilDate, civilDate, dateOfDay, dayNumber, isCivilDate } from '../civil/index.ts'
import { residentCheckOf, residentWeight } from '../identifiers/check-digits.ts'
import { countiesFitting } from './county-counts.ts'
import type { MaskContext } from './mask-strength.ts'

/** Chances by the remainder modulo 11 that a part of the number adds to the check sum. */
type Remainders = readonly number[]

const none: Remainders = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const lifetime = 100

function remainderOf(digits: string, from: number): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(i) - 48) * residentWeight(from + i)
  return sum % 11
}

function tally(values: Iterable<string>, from: number): Remainders {
  const sums = [...none]
  for (const value of values) {
    const remainder = remainderOf(value, from)
    sums[remainder] = (sums[remainder] ?? 0) + 1
  }
  return sums
}

function combine(a: Remainders, b: Remainders): Remainders {
  const sums = [...none]
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) sums[(i + j) % 11] = (sums[(i + j) % 11] ?? 0) + x * y
  return sums
}

function total(sums: Remainders): number {
  return sums.reduce((sum, count) => sum + count, 0)
}

/** Whether a value fits a pattern in which `?` stands for any character. */
export function fits(pattern: string, value: string): boolean {
  for (let i = 0; i < pattern.length; i++)
    if (pattern.charAt(i) !== '?' && pattern.charAt(i) !== value.charAt(i)) return false
  return true
}

/** Places: those of the context that fit, else as many as the visible digits allow, spread evenly. */
function places(pattern: string, regions: readonly string[] | undefined): Remainders {
  if (!pattern.includes('?')) return tally([pattern], 0)
  const fitting = regions?.filter((region) => fits(pattern, region)) ?? []
  if (fitting.length > 0) return tally(fitting, 0)
  return none.map(() => countiesFitting(pattern) / 11)
}

/** The first and last day on which the person can have been born. */
function birthSpan(context: MaskContext): readonly [CivilDate, CivilDate] {
  const { asOf, birth, age } = context
  const year = birth?.slice(0, 4)
  if (birth !== undefined && isCivilDate(birth)) return [birth, birth]
  if (birth !== undefined && isCivilDate(`${birth}-01`)) {
    const first = civilDate(`${birth}-01`)
    const next = civilDate(`${addDays(first, 31).slice(0, 7)}-01`)
    return [first, addDays(next, -1)]
  }
  if (year !== undefined && /^\d{4}$/.test(year)) return [civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)]
  const days = (years: number): number => Math.round(years * 365.25)
  if (age !== undefined) return [addDays(asOf, -days(age + 1)), addDays(asOf, -days(age))]
  return [addDays(asOf, -days(lifetime)), asOf]
}

function* datesIn(first: CivilDate, last: CivilDate): Generator<string> {
  for (let day = dayNumber(first); day <= dayNumber(last); day++) yield dateOfDay(day).replaceAll('-', '')
}

/** The whole of a lifetime takes long to count and is asked for again and again. */
let lifetimeOf: { readonly asOf: string; readonly sums: Remainders } | undefined

function dates(pattern: string, context: MaskContext): Remainders {
  if (!pattern.includes('?')) return tally([pattern], 6)
  const [first, last] = birthSpan(context)
  const whole = pattern === '????????' && context.birth === undefined && context.age === undefined
  if (whole && lifetimeOf?.asOf === context.asOf) return lifetimeOf.sums
  const sums = tally(
    (function* () {
      for (const date of datesIn(first, last)) if (fits(pattern, date)) yield date
    })(),
    6,
  )
  if (whole) lifetimeOf = { asOf: context.asOf, sums }
  return sums
}

/** The sequence numbers that fit; the last digit tells the sex. */
function sequences(pattern: string, sex: MaskContext['sex']): readonly string[] {
  let all = ['']
  for (const character of pattern) {
    const choices = character === '?' ? '0123456789' : character
    all = all.flatMap((head) => Array.from(choices, (digit) => head + digit))
  }
  return sex === undefined ? all : all.filter((text) => (Number(text.charAt(2)) % 2 === 1) === (sex === 'male'))
}

const anySequence = tally(sequences('???', undefined), 14)

/** Numbers that fit; the check character leaves one in eleven. */
function residentCandidates(pattern: string, context: MaskContext): number {
  const sequence = pattern.slice(14, 17)
  const wholeUnknown = sequence === '???' && context.sex === undefined
  const body = [
    places(pattern.slice(0, 6), context.regions),
    dates(pattern.slice(6, 14), context),
    wholeUnknown ? anySequence : tally(sequences(sequence, context.sex), 14),
  ].reduce(combine)
  const check = pattern.charAt(17)
  if (check === '?') return total(body)
  const exact = body.reduce((sum, count, remainder) => sum + (residentCheckOf(remainder) === check ? count : 0), 0)
  return exact > 0 ? exact : total(body) / 11
}

/**
 * How many identity numbers fit a pattern and what else is known. Where nothing fits at all, the row speaks of somebody
 * else, and the number alone decides.
 * @param pattern eighteen characters, `?` for a hidden one
 */
export function residentsBehind(pattern: string, context: MaskContext): number {
  const found = residentCandidates(pattern, context)
  const { asOf } = context
  return found > 0 ? found : residentCandidates(pattern, { asOf })
}
