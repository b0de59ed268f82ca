import { dashCharacters, invisibleCharacters, spaceCharacters, toHalfWidth } from '../identifiers/characters.ts'
import { isProvinceCode } from '../identifiers/provinces.ts'

/** The numbers whose masks are graded. */
export type MaskedKind = 'resident-id' | 'mobile' | 'bank-card'

/** A masked number laid over the places of the whole: a visible character, or `?` for a hidden one. */
export interface MaskedNumber {
  readonly kind: MaskedKind
  readonly pattern: string
}

const filler = new RegExp(`[${spaceCharacters}${invisibleCharacters}${dashCharacters}]`, 'g')
const hiding = /[*×●■□#某]|(?<=[*×●■□#某Xx\d])[Xx](?=[*×●■□#某Xx\d])|(?<=[Xx])[Xx]$/g

const fullLengths: Readonly<Record<MaskedKind, readonly number[]>> = {
  'resident-id': [18],
  mobile: [11],
  'bank-card': [19, 16],
}

/** Hidden places as `?`, visible ones as they are; undefined where there is anything else. */
function shown(masked: string): string | undefined {
  const tight = toHalfWidth(masked).replace(filler, '').replace(/[＊]/g, '*')
  const text = tight.replace(hiding, '?').replace(/x$/, 'X')
  return /^(?=.*\?)(?=.*\d)[\d?]*[\dX?]$/.test(text) ? text : undefined
}

/** Lays visible ends over a number of full length, whatever the length of the masked run between. */
function stretched(text: string, length: number): string | undefined {
  if (text.length === length) return text
  const runs = text.match(/\?+/g) ?? []
  if (runs.length !== 1) return undefined
  const [head = '', tail = ''] = text.split(/\?+/)
  if (head.length + tail.length >= length) return undefined
  return head + '?'.repeat(length - head.length - tail.length) + tail
}

/** Which number a mask hides, by its length and its first digits; undefined where both fit or none does. */
function guessKind(text: string): MaskedKind | undefined {
  if (text.length === 18) return 'resident-id'
  if (text.length === 11) return text.startsWith('1') || text.startsWith('?') ? 'mobile' : undefined
  if (text.length === 16 || text.length === 19) return 'bank-card'
  const head = text.split('?')[0] ?? ''
  if (/^1[3-9]\d?$/.test(head) && text.length < 11) return 'mobile'
  if (text.length > 8 && /^\d{2,14}$/.test(head) && isProvinceCode(head.slice(0, 2))) return 'resident-id'
  return undefined
}

/**
 * Reads a masked number: which of its places are visible.
 * @param masked such as `611002********1234`; any of `* ＊ × x X ● ■ □ # 某` hides, and the length of the run does not matter
 * @param kind what it is a mask of, where that is known
 * @returns undefined where it is not a masked number, or where its visible places cannot be told
 * @example
 * ```ts
 * readMask('138****0000')?.pattern // → '138????0000'
 * readMask('611002**1234')?.pattern // → '611002????????1234'
 * readMask('张某某') // → undefined
 * ```
 */
export function readMask(masked: string, kind?: MaskedKind): MaskedNumber | undefined {
  const text = shown(masked)
  const meant = text === undefined ? undefined : (kind ?? guessKind(text))
  if (text === undefined || meant === undefined) return undefined
  const lengths = fullLengths[meant]
  const length = lengths.find((full) => full === text.length) ?? lengths[0]
  const pattern = length === undefined ? undefined : stretched(text, length)
  if (pattern === undefined || (meant !== 'resident-id' && pattern.endsWith('X'))) return undefined
  return { kind: meant, pattern }
}

/**
 * Puts two masks of one number together: what either shows is visible.
 * @returns the joined pattern; undefined where they are of different kinds or contradict each other
 * @example
 * ```ts
 * joinMasks('999999????????0015', '99999919000101????') // → '999999190001010015'
 * ```
 */
export function joinMasks(first: string, second: string): string | undefined {
  if (first.length !== second.length) return undefined
  let joined = ''
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first.charAt(i), second.charAt(i)]
    if (a !== '?' && b !== '?' && a !== b) return undefined
    joined += a === '?' ? b : a
  }
  return joined
}
