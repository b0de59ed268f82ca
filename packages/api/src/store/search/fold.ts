/** The scripts written without spaces, in which a word may begin at any character. */
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'

/** A character of a script written without spaces. */
export const cjkCharacter = new RegExp(`[${cjk}]`, 'u')

/** A run of such characters, or a word of any other script: letters, digits and the marks upon them. */
export const runs = new RegExp(`[${cjk}]+|(?:(?![${cjk}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu')

/** A word of a script that is written with spaces. */
export const words = new RegExp(`(?:(?![${cjk}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu')
/** White space within a run of characters of scripts written without it. */
export const spaceInsideRun = new RegExp(`(?<=[${cjk}])[^\\S\\n]+(?=[${cjk}])`, 'gu')

/** Control characters that are no white space, and marks that only guide line breaking. */
export const invisible = /[^\P{Cc}\s]|[\u00ad\u2060]|\u200b|\u200c|\u200d/gu

/** Stands before every word, so that a search for it finds words that begin with it, and not its middle. */
export const wordStart = '\u0001'

/**
 * Folds a text for search: full width to half width (NFKC), letters to lower case, white space between Chinese
 * characters away, other white space to one space. Line ends stay, for no word goes over them. The start of each
 * Latin word or number is marked, so that `15号` is not found in `2015号`.
 *
 * A text holds a term exactly where the folded text includes the folded term: that is what search means here, and
 * both the database and the plain scan of the tests go by it.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(invisible, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(spaceInsideRun, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()
    .replaceAll(words, (word) => wordStart + word)
}
