import type { ListedWord, WordList } from './word-list.ts'

/** A listed word found in a text. */
export interface FoundWord {
  readonly list: WordList
  readonly word: ListedWord
  /** In UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** Finds the words of some lists in a text. */
export type WordFinder = (text: string) => readonly FoundWord[]

/**
 * Makes a finder: the lists become one pattern, so that a text is gone through once however many words there are.
 * @param lists earlier ones win where two hold the same word
 */
export function wordFinder(lists: readonly WordList[]): WordFinder {
  const entries = new Map<string, { readonly list: WordList; readonly word: ListedWord }>()
  for (const list of lists)
    for (const word of list.words) if (!entries.has(word.word)) entries.set(word.word, { list, word })
  if (entries.size === 0) return () => []
  const longestFirst = [...entries.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map((word) => escaped(word)).join('|'), 'g')
  return (text) => {
    const found: FoundWord[] = []
    for (const match of text.matchAll(pattern)) {
      const entry = entries.get(match[0])
      if (entry === undefined || isExcepted(entry.word, text, match.index)) continue
      found.push({ ...entry, start: match.index, end: match.index + match[0].length })
    }
    return found
  }
}

/** Whether the word is only a part of one that is right. */
function isExcepted({ word, except = [] }: ListedWord, text: string, start: number): boolean {
  return except.some((longer) => {
    const offset = longer.indexOf(word)
    return offset >= 0 && text.startsWith(longer, start - offset)
  })
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
