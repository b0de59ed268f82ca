/** Characters that take no room: soft hyphen, zero-width spaces and joiners, direction marks, byte-order mark. */
export const invisibleCharacters = '\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff'

/** Spaces that may stand between two groups of one number; tab and line break part two values instead. */
export const spaceCharacters = ' \u00a0\u2000-\u200a\u202f\u205f\u3000'

/** Strokes that may stand between two groups of one number. */
export const dashCharacters = '\\-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d'

const fullWidth = /[\uff01-\uff5e\u3000]/
const fullWidthAll = /[\uff01-\uff5e\u3000]/g
const spacing = new RegExp(`[${spaceCharacters}${invisibleCharacters}\\t\\r\\n]`, 'g')

function half(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}

/**
 * Writes full-width digits, letters and signs in half width.
 * @param text any text
 * @returns a text of the same length in UTF-16 units, so that places in it stay what they were
 * @example
 * ```ts
 * toHalfWidth('６１１０－ＡＢ') // → '6110-AB'
 * ```
 */
export function toHalfWidth(text: string): string {
  return fullWidth.test(text) ? text.replace(fullWidthAll, half) : text
}

/**
 * Takes out every space and every character without width.
 * @example
 * ```ts
 * withoutSpaces('索 引\u2002号') // → '索引号'
 * ```
 */
export function withoutSpaces(text: string): string {
  return text.replace(spacing, '')
}
