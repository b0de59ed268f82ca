import { addDays, type CivilDate, civilDate, dateOfDay, dayNumber, isCivilDate } from '../civil/index.ts'
import { residentCheckOf, residentWeight } from '../identifiers/check-digits.ts'
import { mobileRanges } from '../identifiers/mobile-number.ts'
import { countiesFitting } from './county-counts.ts'
import { type MaskedKind, readMask } from './mask-shape.ts'

/** What else is known about the person: the other columns of the row, and the place of the site. */
export interface MaskContext {
  /** Today: nobody is born later, and few more than a hundred years before. */
  readonly asOf: CivilDate
  /** What the value is a mask of, where its column says so. */
  readonly kind?: MaskedKind
  /** The six-digit codes the number can begin with: on a county's own site, its code and its former ones. */
  readonly regions?: readonly string[]
  /** `1985`, `1985-03` or `1985-03-12`, as far as the row gives it. */
  readonly birth?: string
  /** The age in full years, where the row gives it instead. */
  readonly age?: number
  readonly sex?: 'male' | 'female'
}

/** How well a mask hides: at least 1,000 possibilities are left, 10 to 999, or fewer than 10. */
export type MaskGrade = 'strong' | 'weak' | 'void'

/** How many numbers could stand behind a mask. */
export type MaskStrength =
  | {
      readonly graded: true
      readonly kind: MaskedKind
      /** How many numbers fit what is visible and what else is known; an estimate where the place is hidden. */
      readonly candidates: number
      readonly grade: MaskGrade
    }
  | { readonly graded: false; readonly reason: 'not-a-masked-number' }

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

function fits(pattern: string, value: string): boolean {
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

function* sequences(pattern: string, sex: MaskContext['sex']): Generator<string> {
  for (let n = 0; n < 1000; n++) {
    const sequence = String(n).padStart(3, '0')
    if (sex !== undefined && (n % 2 === 1) !== (sex === 'male')) continue
    if (fits(pattern, sequence)) yield sequence
  }
}

/** Numbers that fit; the check character leaves one in eleven. */
function residentCandidates(pattern: string, context: MaskContext): number {
  const body = [
    places(pattern.slice(0, 6), context.regions),
    dates(pattern.slice(6, 14), context),
    tally(sequences(pattern.slice(14, 17), context.sex), 14),
  ].reduce(combine)
  const check = pattern.charAt(17)
  if (check === '?') return total(body)
  const exact = body.reduce((sum, count, remainder) => sum + (residentCheckOf(remainder) === check ? count : 0), 0)
  return exact > 0 ? exact : total(body) / 11
}

/** Where nothing fits at all, the row speaks of somebody else, and the number alone decides. */
function residentStrength(pattern: string, context: MaskContext): number {
  const found = residentCandidates(pattern, context)
  const { asOf } = context
  return found > 0 ? found : residentCandidates(pattern, { asOf })
}

function hiddenDigits(pattern: string): number {
  return pattern.split('?').length - 1
}

function mobileCandidates(pattern: string): number {
  const ranges = mobileRanges.filter((range) => fits(pattern.slice(0, 3), range)).length
  return ranges * 10 ** hiddenDigits(pattern.slice(3))
}

const countOf: { readonly [K in MaskedKind]: (pattern: string, context: MaskContext) => number } = {
  'resident-id': residentStrength,
  mobile: mobileCandidates,
  'bank-card': (pattern) => 10 ** (hiddenDigits(pattern) - 1),
}

function gradeOf(candidates: number): MaskGrade {
  if (candidates >= 1000) return 'strong'
  return candidates >= 10 ? 'weak' : 'void'
}

/**
 * How many numbers could stand behind a mask, given what else the row shows; check characters are used.
 * @param masked the masked value, such as `611002********1234`
 * @param context today, and what else is known of the person
 * @returns the count and its grade, or that the value is no masked number
 * @example
 * ```ts
 * maskStrength('999999********0015', { asOf: civilDate('2026-11-23'), birth: '1985-03-12' }) // → { graded: true, kind: 'resident-id', candidates: 1, grade: 'void' }
 * maskStrength('138****0000', { asOf: civilDate('2026-11-23') }) // → { graded: true, kind: 'mobile', candidates: 10000, grade: 'strong' }
 * maskStrength('张某某', { asOf: civilDate('2026-11-23') }) // → { graded: false, reason: 'not-a-masked-number' }
 * ```
 */
export function maskStrength(masked: string, context: MaskContext): MaskStrength {
  const read = readMask(masked, context.kind)
  if (read === undefined) return { graded: false, reason: 'not-a-masked-number' }
  return patternStrength(read.kind, read.pattern, context)
}

/**
 * The same for a pattern of {@link readMask}, or of {@link joinMasks}: `?` for each hidden place.
 * @returns a pattern without a hidden place leaves one candidate
 */
export function patternStrength(kind: MaskedKind, pattern: string, context: MaskContext): MaskStrength {
  const counted = pattern.includes('?') ? countOf[kind](pattern, context) : 1
  const candidates = Math.max(1, Math.round(counted))
  return Object.freeze({ graded: true, kind, candidates, grade: gradeOf(candidates) })
}
