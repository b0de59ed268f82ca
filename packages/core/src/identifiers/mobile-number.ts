import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'

/**
 * The number ranges given to mobile networks for people's telephones, by their first three digits (telecommunications
 * numbering plan and the assignments to date). Ranges for machines (140, 141, 144 …) are left out: those numbers have
 * thirteen digits.
 */
export const mobileRanges = [
  '130',
  '131',
  '132',
  '133',
  '134',
  '135',
  '136',
  '137',
  '138',
  '139',
  '145',
  '146',
  '147',
  '148',
  '149',
  '150',
  '151',
  '152',
  '153',
  '155',
  '156',
  '157',
  '158',
  '159',
  '162',
  '165',
  '166',
  '167',
  '170',
  '171',
  '172',
  '173',
  '174',
  '175',
  '176',
  '177',
  '178',
  '180',
  '181',
  '182',
  '183',
  '184',
  '185',
  '186',
  '187',
  '188',
  '189',
  '190',
  '191',
  '192',
  '193',
  '195',
  '196',
  '197',
  '198',
  '199',
] as const

const ranges: ReadonlySet<string> = new Set(mobileRanges)
const shape = /^(?:\+?86|0086)?0?(1\d{10})$/
const dashes = new RegExp(`[${dashCharacters}()]`, 'g')

/** A Chinese mobile number, read. */
export interface MobileNumber {
  /** Eleven digits without the country's code. */
  readonly number: string
  readonly range: string
}

/** Whether eleven ASCII digits lie in a range given to people's mobile telephones. */
export function isMobileNumber(digits: string): boolean {
  return digits.length === 11 && ranges.has(digits.slice(0, 3))
}

/**
 * Reads a mobile number; the country's code (+86, 0086), a trunk zero, spaces and dashes do not matter.
 * @returns the number, or the problem `identifiers/not-a-mobile-number` (fault: shape or range), without the value
 * @example
 * ```ts
 * unwrap(parseMobileNumber('+86 138-0000-0000')).number // → '13800000000'
 * ```
 */
export function parseMobileNumber(input: unknown): Result<MobileNumber> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-mobile-number', { got, fault: 'shape' })
  const number = shape.exec(withoutSpaces(toHalfWidth(input)).replace(dashes, ''))?.[1]
  if (number === undefined) return fail('identifiers/not-a-mobile-number', { got, fault: 'shape' })
  if (!isMobileNumber(number)) return fail('identifiers/not-a-mobile-number', { got, fault: 'range' })
  return ok(Object.freeze({ number, range: number.slice(0, 3) }))
}

/** The canonical writing of a mobile number: eleven digits. For storing, never for showing. */
export function formatMobileNumber(mobile: MobileNumber): string {
  return mobile.number
}
