import { cjkCharacter, fold, runs } from './fold.ts'
import { longestWord, quote } from './lexemes.ts'

/** A search made ready for the database. */
export interface SearchQuery {
  /** The `tsquery` that every hit satisfies. */
  readonly tsquery: string
  /** All of it folded, as it was typed: a text that holds it ranks before one that holds its terms apart. */
  readonly phrase: string
  /** The folded terms, each of which every hit contains. */
  readonly terms: readonly string[]
  /** The terms whose pieces may also lie apart in a text that does not contain them: these are compared again. */
  readonly recheck: readonly string[]
}

/**
 * Reads what somebody looks for: terms between white space, each of which must be found.
 * @param q the text as typed, of any script and width
 * @returns undefined where it holds no letter, digit or character to look for
 * @example
 * ```ts
 * parseSearch('预算公开 2022')?.tsquery // → "'预算' & '算公' & '公开' & '2022':*"
 * parseSearch('——') // → undefined
 * ```
 */
export function parseSearch(q: string): SearchQuery | undefined {
  const terms = [
    ...new Set(
      q
        .split(/\s+/)
        .map(fold)
        .filter((term) => term !== ''),
    ),
  ]
  const pieces = terms.map(termPieces)
  const parts = [...new Set(pieces.flatMap((piece) => piece.parts))]
  if (parts.length === 0) return undefined
  return {
    tsquery: parts.join(' & '),
    phrase: fold(q),
    terms,
    recheck: terms.filter((_, index) => pieces[index]?.exact !== true),
  }
}

interface Pieces {
  readonly parts: readonly string[]
  /** Whether a text with all the parts surely contains the term. */
  readonly exact: boolean
}

function termPieces(term: string): Pieces {
  const found = [...term.matchAll(runs)]
  const parts = found.flatMap((match) => runParts(match[0], match.index + match[0].length === term.length))
  const [only] = found
  return { parts, exact: found.length === 1 && only !== undefined && isWhole(only[0], term) }
}

/** One word, one character or one pair stands in the index as it is; anything longer only in pieces. */
function isWhole(run: string, term: string): boolean {
  if (run.length !== term.replaceAll('\u0001', '').length) return false
  const length = Array.from(run).length
  return cjkCharacter.test(run) ? length <= 2 : length <= longestWord
}

function runParts(run: string, last: boolean): readonly string[] {
  const characters = Array.from(run)
  if (!cjkCharacter.test(run)) {
    const word = quote(characters.slice(0, longestWord).join(''))
    return [last && characters.length <= longestWord ? `${word}:*` : word]
  }
  if (characters.length === 1) return [`${quote(run)}:*`]
  return characters.slice(1).map((character, index) => quote((characters[index] ?? '') + character))
}
