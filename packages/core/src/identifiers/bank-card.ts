import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { passesLuhn } from './check-digits.ts'

/**
 * First digits of cards issued in China, with the lengths such cards have. `62` is the UnionPay range; the others are
 * older debit cards of the large banks.
 */
export const cardIssuerPrefixes = [
  { prefix: '62', lengths: [16, 17, 18, 19] },
  { prefix: '9558', lengths: [19] },
  { prefix: '95595', lengths: [16, 19] },
  { prefix: '95599', lengths: [19] },
  { prefix: '4367', lengths: [16, 19] },
  { prefix: '45635', lengths: [16, 19] },
  { prefix: '60138', lengths: [16, 19] },
  { prefix: '60142', lengths: [16, 19] },
] as const

/** A bank card number, read. */
export interface BankCard {
  readonly number: string
  /** The prefix of the table it begins with. */
  readonly prefix: string
}

const shape = /^\d{13,19}$/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')

/** The issuer's prefix of a card number of fitting length; undefined where the table has none. Luhn is not looked at. */
export function cardIssuerPrefix(digits: string): string | undefined {
  return cardIssuerPrefixes.find(
    ({ prefix, lengths }) => digits.startsWith(prefix) && lengths.some((length) => length === digits.length),
  )?.prefix
}

/**
 * Reads a bank card number: 13 to 19 digits, a known issuer prefix, and the Luhn check of ISO/IEC 7812-1.
 * @returns the number, or the problem `identifiers/not-a-bank-card` (fault: shape, issuer or check), without the value
 * @example
 * ```ts
 * unwrap(parseBankCard('6222 0000 0000 0000 012')).prefix // → '62'
 * ```
 */
export function parseBankCard(input: unknown): Result<BankCard> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-bank-card', { got, fault: 'shape' })
  const number = withoutSpaces(toHalfWidth(input)).replace(dashes, '')
  if (!shape.test(number)) return fail('identifiers/not-a-bank-card', { got, fault: 'shape' })
  const prefix = cardIssuerPrefix(number)
  if (prefix === undefined) return fail('identifiers/not-a-bank-card', { got, fault: 'issuer' })
  if (!passesLuhn(number)) return fail('identifiers/not-a-bank-card', { got, fault: 'check' })
  return ok(Object.freeze({ number, prefix }))
}

/** The canonical writing of a card number: digits only. For storing, never for showing. */
export function formatBankCard(card: BankCard): string {
  return card.number
}
