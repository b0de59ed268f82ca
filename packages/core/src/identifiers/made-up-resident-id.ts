import { addDays, civilDate } from '../civil/index.ts'
import { residentCheckOf, residentRemainder } from './check-digits.ts'

const first = civilDate('1900-01-01')
/** Days from 1900-01-01 to 1909-12-31. */
const decade = 3652

/**
 * A resident identity number that can be nobody's: born 1900 to 1909, and with the reserved region 999999 unless another
 * is asked for. For samples, forms and tests: no real number may ever stand there.
 * @param index which number; the same index gives the same number
 * @param region six digits
 * @example
 * ```ts
 * madeUpResidentId(0) // → '999999190001010007'
 * parseResidentId(madeUpResidentId(7, '611002')).ok // → true
 * ```
 */
export function madeUpResidentId(index: number, region = '999999'): string {
  const birth = addDays(first, index % decade).replaceAll('-', '')
  const body = `${region}${birth}${String(index % 1000).padStart(3, '0')}`
  return body + residentCheckOf(residentRemainder(body))
}
