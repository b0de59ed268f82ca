import { cjkCharacter, runs } from './fold.ts'

/** PostgreSQL takes lexemes of up to 2046 bytes; longer words are found by their beginning, then compared whole. */
export const longestWord = 64

/**
 * What a folded text is indexed by: each pair of neighbouring Chinese characters, the last character of each run
 * alone (so that one character can be looked for by prefix), and each other word whole.
 * @param folded a text that `fold` has folded
 */
export function lexemes(folded: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [run] of folded.matchAll(runs)) {
    if (!cjkCharacter.test(run)) {
      found.add(Array.from(run).slice(0, longestWord).join(''))
      continue
    }
    let before = ''
    for (const character of run) {
      if (before !== '') found.add(before + character)
      before = character
    }
    found.add(before)
  }
  return found
}

/** PostgreSQL keeps the lexemes of one row within 1 MB. */
const mostBytes = 1_000_000

/**
 * The lexemes as PostgreSQL's own text of a `tsvector`.
 * @returns undefined where they are more than one row can hold: such a row is compared by its text alone
 */
export function tsvectorText(found: ReadonlySet<string>): string | undefined {
  const text = [...found].map(quote).join(' ')
  return Buffer.byteLength(text) > mostBytes ? undefined : text
}

/** A lexeme in quotes, as `tsvector` and `tsquery` read it. Letters, digits and marks hold nothing to be escaped. */
export function quote(lexeme: string): string {
  return `'${lexeme}'`
}
