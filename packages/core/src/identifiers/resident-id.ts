import { type CivilDate, isCivilDate } from '../civil/index.ts'
import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { residentCheckOf, residentRemainder } from './check-digits.ts'
import { isProvinceCode } from './provinces.ts'

/** Whose number it is, told by its first digits. */
export const residentIdHolders = {
  citizen: '公民身份号码',
  'hong-kong': '港澳台居民居住证（香港）',
  macau: '港澳台居民居住证（澳门）',
  taiwan: '港澳台居民居住证（台湾）',
  foreigner: '外国人永久居留身份证（2023 版）',
  sample: '样例（保留代码 999999，不属于任何人）',
} as const

/** Whose number it is. */
export type ResidentIdHolder = keyof typeof residentIdHolders

/** What is wrong with a number that should be a resident identity number. */
export type ResidentIdFault = 'shape' | 'region' | 'birth' | 'check'

/** A resident identity number of GB 11643, read. */
export interface ResidentId {
  /** Eighteen characters, the last a digit or an upper-case `X`. */
  readonly number: string
  /** How it was written: the fifteen digits of the years before 1999, or eighteen. */
  readonly writtenWith: 15 | 18
  readonly holder: ResidentIdHolder
  /** The six digits of the place of first registration; for a foreigner, place of acceptance and country. */
  readonly region: string
  readonly birth: CivilDate
  readonly sex: 'male' | 'female'
}

/** What bounds a birth date that can be true. */
export interface BirthBound {
  /** The last day on which somebody of this number can have been born; without it, any day to the end of 2099. */
  readonly bornBy?: CivilDate
}

const shape18 = /^\d{17}[\dX]$/
const shape15 = /^\d{15}$/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')

/**
 * Whose a number is, by its first six digits.
 * @param number at least six ASCII digits
 * @returns the holder; undefined where no number begins so
 * @example
 * ```ts
 * residentIdHolderOf('810000') // → 'hong-kong'
 * ```
 */
export function residentIdHolderOf(number: string): ResidentIdHolder | undefined {
  const region = number.slice(0, 6)
  if (region === '810000') return 'hong-kong'
  if (region === '820000') return 'macau'
  if (region === '830000') return 'taiwan'
  if (region === '999999') return 'sample'
  if (region.startsWith('9')) return isProvinceCode(region.slice(1, 3)) ? 'foreigner' : undefined
  return isProvinceCode(region.slice(0, 2)) ? 'citizen' : undefined
}

/** The birth date inside an eighteen-character number, where it is a day that exists and can be true. */
function birthOf(number: string, bound: BirthBound): CivilDate | undefined {
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isCivilDate(date) || date < '1800-01-01' || date > (bound.bornBy ?? '2099-12-31')) return undefined
  return date
}

/**
 * Everything wrong with eighteen characters that should be a resident identity number.
 * @param number eighteen characters, half width, upper case
 * @returns `['shape']`, or what else is wrong; an empty list for a number that holds
 * @example
 * ```ts
 * residentIdFaults('999999190001010015') // → []
 * residentIdFaults('999999190002300019') // → ['birth', 'check']
 * ```
 */
export function residentIdFaults(number: string, bound: BirthBound = {}): readonly ResidentIdFault[] {
  if (!shape18.test(number)) return ['shape']
  const faults: ResidentIdFault[] = []
  if (residentIdHolderOf(number) === undefined) faults.push('region')
  if (birthOf(number, bound) === undefined) faults.push('birth')
  if (residentCheckOf(residentRemainder(number)) !== number.charAt(17)) faults.push('check')
  return faults
}

/**
 * Lengthens a fifteen-digit number to eighteen: the century is put in, the check character added (GB 11643-1999).
 * Sequence numbers 996 to 999 belonged to people over a hundred, born in the nineteenth century.
 * @param digits fifteen ASCII digits
 * @returns eighteen characters; undefined where the input is not fifteen digits. Nothing else is checked
 * @example
 * ```ts
 * lengthenResidentId('999999000101001') // → '999999190001010015'
 * ```
 */
export function lengthenResidentId(digits: string): string | undefined {
  if (!shape15.test(digits)) return undefined
  const century = digits.slice(12) >= '996' ? '18' : '19'
  const body = `${digits.slice(0, 6)}${century}${digits.slice(6)}`
  return body + residentCheckOf(residentRemainder(body))
}

/**
 * Reads a resident identity number: eighteen characters or the older fifteen digits.
 * Full-width characters, spaces, dashes and characters without width between the digits do not matter.
 * @param input anything
 * @param bound the last day of birth that can be true, usually today
 * @returns the number and what it says, or the problem `identifiers/not-a-resident-id` with the first fault:
 * shape, region, birth, check. The problem never repeats the value
 * @example
 * ```ts
 * unwrap(parseResidentId('９９９９９９ 19000101 0015')).birth // → '1900-01-01'
 * unwrap(parseResidentId('999999000101001')).number // → '999999190001010015'
 * unwrap(parseResidentId('999999190001010010')) // throws identifiers/not-a-resident-id
 * ```
 */
export function parseResidentId(input: unknown, bound: BirthBound = {}): Result<ResidentId> {
  const refuse = (fault: ResidentIdFault): Result<never> =>
    fail('identifiers/not-a-resident-id', { got: describeInput(input), fault })
  if (typeof input !== 'string') return refuse('shape')
  const written = withoutSpaces(toHalfWidth(input)).replace(dashes, '').toUpperCase()
  const number = lengthenResidentId(written) ?? written
  const fault = residentIdFaults(number, bound)[0]
  if (fault !== undefined) return refuse(fault)
  const region = number.slice(0, 6)
  const holder = residentIdHolderOf(number)
  const birth = birthOf(number, bound)
  if (holder === undefined) return refuse('region')
  if (birth === undefined) return refuse('birth')
  return ok(
    Object.freeze({
      number,
      writtenWith: written.length === 15 ? 15 : 18,
      holder,
      region,
      birth,
      sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female',
    }),
  )
}

/** The canonical writing of a resident identity number: eighteen characters, upper case. For storing, never for showing. */
export function formatResidentId(id: ResidentId): string {
  return id.number
}
