import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { creditCodeCheck, organisationCheck } from './check-digits.ts'
import { creditCodeKind } from './credit-code-tables.ts'
import { isProvinceCode } from './provinces.ts'

/** What is unusual about a credit code whose own check character holds. */
export type CreditCodeWarning = 'kind-not-in-table' | 'region-not-in-table' | 'organisation-check-fails'

/** A unified social credit code of GB 32100, read. */
export interface CreditCode {
  /** Eighteen characters, upper case. */
  readonly code: string
  /** Who registered the body and as what, such as `机构编制：机关`; absent where the table has no such pair. */
  readonly registeredAs?: string
  /** The six digits of the registering office's place. */
  readonly region: string
  /** The nine characters of the organisation code inside. */
  readonly organisation: string
  readonly warnings: readonly CreditCodeWarning[]
}

const shape = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')

/** Whether eighteen characters, half width and upper case, have the shape and check character of GB 32100. */
export function isCreditCode(code: string): boolean {
  return shape.test(code) && creditCodeCheck(code.slice(0, 17)) === code.charAt(17)
}

function warningsOf(code: string): readonly CreditCodeWarning[] {
  const warnings: CreditCodeWarning[] = []
  if (creditCodeKind(code.slice(0, 2)) === undefined) warnings.push('kind-not-in-table')
  if (code.slice(2, 4) !== '10' && !isProvinceCode(code.slice(2, 4))) warnings.push('region-not-in-table')
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) warnings.push('organisation-check-fails')
  return warnings
}

/**
 * Reads a unified social credit code. Shape and check character decide; department, category, place and the check
 * character of the organisation code inside only warn, for real codes break them.
 * @param input anything; full width, spaces, dashes and lower case do not matter
 * @returns the code, or the problem `identifiers/not-a-credit-code` (fault: shape or check)
 * @example
 * ```ts
 * unwrap(parseCreditCode('11441700007280420Y')).registeredAs // → '机构编制：机关'
 * unwrap(parseCreditCode('114417000072804201')) // throws identifiers/not-a-credit-code
 * ```
 */
export function parseCreditCode(input: unknown): Result<CreditCode> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-credit-code', { got, fault: 'shape' })
  const code = withoutSpaces(toHalfWidth(input)).replace(dashes, '').toUpperCase()
  if (!shape.test(code)) return fail('identifiers/not-a-credit-code', { got, fault: 'shape' })
  if (!isCreditCode(code)) return fail('identifiers/not-a-credit-code', { got, fault: 'check' })
  const registeredAs = creditCodeKind(code.slice(0, 2))
  return ok(
    Object.freeze({
      code,
      ...(registeredAs === undefined ? {} : { registeredAs }),
      region: code.slice(2, 8),
      organisation: code.slice(8, 17),
      warnings: warningsOf(code),
    }),
  )
}

/** The canonical writing of a credit code: eighteen characters, upper case. */
export function formatCreditCode(code: CreditCode): string {
  return code.code
}
