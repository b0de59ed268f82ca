import { provinceNames } from '../places/data/nation.ts'

const codes: ReadonlySet<string> = new Set(Object.keys(provinceNames).map((code) => code.slice(0, 2)))

/**
 * Whether two digits begin the codes of a province in GB/T 2260.
 * @example
 * ```ts
 * isProvinceCode('61') // → true
 * isProvinceCode('60') // → false
 * ```
 */
export function isProvinceCode(digits: string): boolean {
  return codes.has(digits)
}
