const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const residentChecks = '10X98765432'
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const

/**
 * The remainder that decides the check character of a resident identity number: ISO 7064 MOD 11-2, GB 11643.
 * @param digits a text whose first seventeen characters are ASCII digits
 * @returns a number from 0 to 10
 */
export function residentRemainder(digits: string): number {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (digits.charCodeAt(i) - 48) * (residentWeights[i] ?? 0)
  return sum % 11
}

/** What one digit adds to the remainder of {@link residentRemainder}: the place counts from 0. */
export function residentWeight(place: number): number {
  return residentWeights[place] ?? 0
}

/** The check character that belongs to a remainder of {@link residentRemainder}: a digit or `X`. */
export function residentCheckOf(remainder: number): string {
  return residentChecks.charAt(remainder)
}

/**
 * The check character of a resident identity number: GB 11643, ISO 7064 MOD 11-2.
 * @param body the first seventeen digits
 * @returns a digit or `X`; undefined where the body is not seventeen digits
 * @example
 * ```ts
 * residentCheck('99999919000101001') // → '5'
 * ```
 */
export function residentCheck(body: string): string | undefined {
  return /^\d{17}$/.test(body) ? residentCheckOf(residentRemainder(body)) : undefined
}

/**
 * The check character of a unified social credit code: GB 32100, modulo 31 over the alphabet without I, O, S, V, Z.
 * @param body the first seventeen characters, upper case
 * @returns one character; undefined where the body is not seventeen characters of the alphabet
 * @example
 * ```ts
 * creditCodeCheck('91350100M000100Y4') // → '3'
 * ```
 */
export function creditCodeCheck(body: string): string | undefined {
  if (body.length !== 17) return undefined
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = creditAlphabet.indexOf(body.charAt(i))
    if (value < 0) return undefined
    sum += value * (creditWeights[i] ?? 0)
  }
  return creditAlphabet.charAt((31 - (sum % 31)) % 31)
}

/**
 * The check character of an organisation code: GB 11714.
 * @param body the first eight characters, digits or upper-case letters
 * @returns a digit or `X`; undefined where the body has another shape
 * @example
 * ```ts
 * organisationCheck('00001434') // → '9'
 * ```
 */
export function organisationCheck(body: string): string | undefined {
  if (!/^[0-9A-Z]{8}$/.test(body)) return undefined
  let sum = 0
  for (let i = 0; i < 8; i++) {
    const code = body.charCodeAt(i)
    sum += (code < 58 ? code - 48 : code - 55) * (organisationWeights[i] ?? 0)
  }
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/**
 * Whether the last digit of a card number fits the others: the Luhn check of ISO/IEC 7812-1.
 * One random number in ten passes, so it proves nothing alone.
 * @param digits ASCII digits only
 * @example
 * ```ts
 * passesLuhn('79927398713') // → true
 * ```
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = digits.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return false
    const value = twice ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return digits !== '' && sum % 10 === 0
}
