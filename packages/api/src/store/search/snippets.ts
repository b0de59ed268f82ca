import { fold } from './fold.ts'
import { foldWithPlaces } from './fold-with-places.ts'
import type { SearchQuery } from './search-query.ts'

/** A piece of a text, and whether it is what was looked for. Plain text: whoever shows it as HTML escapes it. */
export interface SnippetPart {
  readonly text: string
  readonly match: boolean
}

/** A passage around what was found. */
export type Snippet = readonly SnippetPart[]

/** Passages of one record, characters before the first match, and of the whole passage. */
const shape = { passages: 2, before: 24, length: 120 } as const

/** What stands for what is left out. */
const ellipsis = '…'

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The passages of a text in which the terms of a search stand, as the publisher wrote them.
 * @param words the words of a record, one text a line
 * @returns the first passages that hold a term; none where the terms stand in words that cannot be shown part by part
 */
export function snippets(words: string, { terms }: SearchQuery): readonly Snippet[] {
  const found: Snippet[] = []
  for (const line of words.split('\n')) {
    const ranges = matchesIn(line, terms)
    const [first] = ranges
    if (first === undefined) continue
    found.push(passage(line, ranges, first))
    if (found.length === shape.passages) break
  }
  return found
}

/** Where terms stand in a line, in their order, none over another. */
function matchesIn(line: string, terms: readonly string[]): readonly Range[] {
  const folded = foldWithPlaces(line)
  if (folded.text !== fold(line)) return []
  const all: Range[] = []
  for (const term of terms)
    for (let at = folded.text.indexOf(term); at !== -1; at = folded.text.indexOf(term, at + 1)) {
      const from = folded.from[at]
      const to = folded.to[at + term.length - 1]
      if (from !== undefined && to !== undefined && from < to) all.push({ from, to })
    }
  const merged: Range[] = []
  for (const one of all.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (last === undefined || one.from > last.to) merged.push(one)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, one.to) }
  }
  return merged
}

function passage(line: string, ranges: readonly Range[], first: Range): Snippet {
  const begin = characterAt(line, Math.max(0, first.from - shape.before))
  const end = characterAt(line, Math.max(first.to, Math.min(line.length, begin + shape.length)))
  const parts: SnippetPart[] = []
  const put = (text: string, match: boolean): void => {
    if (text !== '') parts.push({ text, match })
  }
  let last = begin
  for (const { from, to } of ranges) {
    if (to > end) break
    put(line.slice(last, from), false)
    put(line.slice(from, to), true)
    last = to
  }
  put(line.slice(last, end), false)
  const before = begin > 0 ? [{ text: ellipsis, match: false }] : []
  const after = end < line.length ? [{ text: ellipsis, match: false }] : []
  return [...before, ...parts, ...after]
}

/** A place that does not cut a character in two. */
function characterAt(line: string, at: number): number {
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
