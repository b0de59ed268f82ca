/** A character as a reader of the text sees it: scripts without spaces, words with them, all else. */
type Sort = 'character' | 'word' | 'other'

const invisible = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060'])

function sortOf(character: string | undefined): Sort {
  if (character === undefined) return 'other'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return 'character'
  return /[\p{L}\p{N}\p{M}_]/u.test(character) ? 'word' : 'other'
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === ''
}

/** Width and case do not matter; what cannot be seen is not there. */
function seen(text: string): readonly string[] {
  return Array.from(text.normalize('NFKC').toLowerCase()).filter(
    (one) => !invisible.has(one) && (isSpace(one) || !/\p{Cc}/u.test(one)),
  )
}

/**
 * Whether a text holds what somebody looks for, by walking through it character by character: what search promises, with
 * nothing of how it is done. Each term between white space must stand somewhere in one line; a word of Latin letters or
 * digits is met from its beginning on; spaces between Chinese characters do not count.
 */
export function naiveScan(texts: readonly string[], q: string): boolean {
  const lines = texts.flatMap((text) => text.split('\n')).map(seen)
  const terms = q.split(/\s+/).map(seen)
  return terms
    .filter((term) => term.length > 0)
    .every((term) => lines.some((line) => line.some((_, at) => standsAt(line, at, term))))
}

function standsAt(line: readonly string[], from: number, term: readonly string[]): boolean {
  let at = from
  for (const [index, character] of term.entries()) {
    if (index > 0) at = past(line, at)
    if (line[at] !== character) return false
    const begins = sortOf(character) === 'word' && sortOf(term[index - 1]) !== 'word'
    if (begins && sortOf(line[at - 1]) === 'word') return false
    at += 1
  }
  return true
}

/** The next place, past white space between two characters of scripts that are written without it. */
function past(line: readonly string[], at: number): number {
  let next = at
  while (isSpace(line[next])) next += 1
  return sortOf(line[at - 1]) === 'character' && sortOf(line[next]) === 'character' ? next : at
}
