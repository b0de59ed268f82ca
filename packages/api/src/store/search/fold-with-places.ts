import { invisible, spaceInsideRun, wordStart, words } from './fold.ts'

/** A folded text of which it is known where each part of it stood before. */
export interface FoldedWithPlaces {
  readonly text: string
  /** For each code unit of the text, the begin and the end of what it was made from. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A character with the marks upon it: what may become one character when it is folded, or several. */
const units = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Folds a text as `fold` does, and remembers where everything stood, so that what was found can be shown in the words
 * of the publisher. Where signs of one unit and the next melt into one, as some letters of Korean do, the outcome
 * differs from that of `fold`: whoever needs the same text compares the two.
 */
export function foldWithPlaces(text: string): FoldedWithPlaces {
  let folded = ofUnits(text)
  folded = replaced(folded, /\s*\n\s*/g, '\n')
  folded = replaced(folded, spaceInsideRun, '')
  folded = replaced(folded, /[^\S\n]+/g, ' ')
  folded = replaced(folded, /^\s+|\s+$/g, '')
  return withWordStarts(folded)
}

function ofUnits(text: string): FoldedWithPlaces {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (const { 0: unit, index } of text.matchAll(units)) {
    const part = unit.normalize('NFKC').toLowerCase().replaceAll(invisible, '')
    parts.push(part)
    for (let at = 0; at < part.length; at++) {
      from.push(index)
      to.push(index + unit.length)
    }
  }
  return { text: parts.join(''), from, to }
}

/** Puts one text in the place of every match; it stands where the match stood. */
function replaced(folded: FoldedWithPlaces, pattern: RegExp, by: string): FoldedWithPlaces {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  const copy = (begin: number, end: number): void => {
    parts.push(folded.text.slice(begin, end))
    for (let at = begin; at < end; at++) {
      from.push(folded.from[at] ?? 0)
      to.push(folded.to[at] ?? 0)
    }
  }
  let last = 0
  for (const { 0: match, index } of folded.text.matchAll(pattern)) {
    if (match === '') continue
    copy(last, index)
    last = index + match.length
    parts.push(by)
    for (let at = 0; at < by.length; at++) {
      from.push(folded.from[index] ?? 0)
      to.push(folded.to[last - 1] ?? 0)
    }
  }
  copy(last, folded.text.length)
  return { text: parts.join(''), from, to }
}

/** Marks the start of each word; the mark takes no room. */
function withWordStarts(folded: FoldedWithPlaces): FoldedWithPlaces {
  const starts = new Set([...folded.text.matchAll(words)].map(({ index }) => index))
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < folded.text.length; at++) {
    const begin = folded.from[at] ?? 0
    if (starts.has(at)) {
      parts.push(wordStart)
      from.push(begin)
      to.push(begin)
    }
    parts.push(folded.text.charAt(at))
    from.push(begin)
    to.push(folded.to[at] ?? 0)
  }
  return { text: parts.join(''), from, to }
}
