import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { organisationCheck } from './check-digits.ts'

/** A nine-character organisation code of GB 11714, read. */
export interface OrganisationCode {
  /** Nine characters without the hyphen: `016060729`. */
  readonly code: string
  readonly body: string
  readonly check: string
}

const shape = /^([0-9A-Z]{8})([0-9X])$/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')

/**
 * Reads an organisation code, with or without its hyphen.
 * @param input anything; full width, spaces and lower case do not matter
 * @returns the code, or the problem `identifiers/not-an-organisation-code` (fault: shape or check)
 * @example
 * ```ts
 * unwrap(parseOrganisationCode('01606072-9')).code // → '016060729'
 * unwrap(parseOrganisationCode('01606072-8')) // throws identifiers/not-an-organisation-code
 * ```
 */
export function parseOrganisationCode(input: unknown): Result<OrganisationCode> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-an-organisation-code', { got, fault: 'shape' })
  const [, body, check] = shape.exec(withoutSpaces(toHalfWidth(input)).replace(dashes, '').toUpperCase()) ?? []
  if (body === undefined || check === undefined) {
    return fail('identifiers/not-an-organisation-code', { got, fault: 'shape' })
  }
  if (organisationCheck(body) !== check) return fail('identifiers/not-an-organisation-code', { got, fault: 'check' })
  return ok(Object.freeze({ code: body + check, body, check }))
}

/**
 * Writes an organisation code as GB 11714 prints it: a hyphen before the check character.
 * @example
 * ```ts
 * formatOrganisationCode(unwrap(parseOrganisationCode('016060729'))) // → '01606072-9'
 * ```
 */
export function formatOrganisationCode(code: OrganisationCode): string {
  return `${code.body}-${code.check}`
}
