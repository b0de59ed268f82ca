import fc from 'fast-check'
import { expect, test } from 'vitest'
import { creditCodeCheck, organisationCheck, passesLuhn, residentCheck } from './check-digits.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** ISO 7064 as the standard defines it: the whole number, weighted by powers of two, leaves 1 modulo 11. */
function pureSystem(number: string): number {
  return Array.from(number).reduce(
    (sum, character, i) => (sum + (character === 'X' ? 10 : Number(character)) * 2 ** (17 - i)) % 11,
    0,
  )
}

test('resident numbers with their check character satisfy ISO 7064 MOD 11-2 by its own definition', () => {
  fc.assert(fc.property(digits(17), (body) => pureSystem(body + residentCheck(body)) === 1))
})

test('every single wrong digit and every swap of neighbours in a resident number is noticed', () => {
  fc.assert(
    fc.property(digits(17), fc.nat(15), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
      const wrong = body.slice(0, place) + ((Number(body[place]) + shift) % 10) + body.slice(place + 1)
      expect(residentCheck(wrong)).not.toBe(residentCheck(body))
      const swapped = body.slice(0, place) + body[place + 1] + body[place] + body.slice(place + 2)
      if (swapped !== body) expect(residentCheck(swapped)).not.toBe(residentCheck(body))
    }),
  )
})

test('credit codes agree with the sum over powers of three', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 17, maxLength: 17 }), (values) => {
      const body = values.map((value) => alphabet[value]).join('')
      const check = alphabet.indexOf(creditCodeCheck(body) ?? '')
      const sum = values.reduce((total, value, i) => total + BigInt(value) * 3n ** BigInt(i), 0n)
      expect((sum + BigInt(check)) % 31n).toBe(0n)
    }),
  )
})

test('organisation codes: the weighted sum with the check is a multiple of eleven', () => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (body) => {
      const check = organisationCheck(body)
      const sum = Array.from(body).reduce(
        (total, character, i) => total + Number.parseInt(character, 36) * (weights[i] ?? 0),
        0,
      )
      expect((sum + (check === 'X' ? 10 : Number(check))) % 11).toBe(0)
    }),
  )
})

test('exactly one last digit passes Luhn', () => {
  fc.assert(
    fc.property(digits(15), (body) => Array.from('0123456789').filter((last) => passesLuhn(body + last)).length === 1),
  )
})
