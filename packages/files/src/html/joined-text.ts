import type { LineStarts } from '../input/line-starts.ts'
import type { Run } from '../model/run.ts'

/** Where a stretch of a joined text begins in the source, as an offset. */
interface Stretch {
  readonly at: number
  readonly source: number
}

/** A text joined from pieces of source, with the point of each. */
export interface JoinedText {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Joins the pieces of a block that tags and entities part, and folds white space as a browser does. */
export interface TextJoiner {
  /** Adds a piece. `verbatim` keeps its white space. */
  readonly add: (text: string, source: number, verbatim: boolean) => void
  /** Adds a line break. */
  readonly lineBreak: (source: number) => void
  /** The text so far, trimmed, and begins a new one; undefined where there is nothing but white space. */
  readonly take: () => JoinedText | undefined
}

/** White space that a browser folds. A full-width or no-break space is none of it. */
const folded = /[ \t\n\f\r]+/g

/**
 * Makes a joiner.
 * @param lines finds the lines of the source
 * @returns the joiner
 */
export function textJoiner(lines: LineStarts): TextJoiner {
  let pieces: string[] = []
  let stretches: Stretch[] = []
  let length = 0
  let afterBreak = true
  let space: number | undefined

  const put = (piece: string, source: number): void => {
    const last = stretches.at(-1)
    if (last === undefined || source - last.source !== length - last.at) stretches.push({ at: length, source })
    pieces.push(piece)
    length += piece.length
    afterBreak = false
  }
  const word = (piece: string, source: number): void => {
    if (space !== undefined && !afterBreak) put(' ', space)
    space = undefined
    put(piece, source)
  }
  return {
    add: (piece, source, verbatim) => {
      if (verbatim) {
        word(piece, source)
        return
      }
      let from = 0
      for (const gap of piece.matchAll(folded)) {
        if (gap.index > from) word(piece.slice(from, gap.index), source + from)
        space ??= source + gap.index
        from = gap.index + gap[0].length
      }
      if (from < piece.length) word(piece.slice(from), source + from)
    },
    lineBreak: (source) => {
      space = undefined
      if (length === 0) return
      put('\n', source)
      afterBreak = true
    },
    take: () => {
      const whole = pieces.join('').trimEnd()
      const starts = stretches
      pieces = []
      stretches = []
      length = 0
      afterBreak = true
      space = undefined
      if (whole.trim() === '') return undefined
      return { text: whole, runs: starts.map(({ at, source }) => ({ at, ...lines.pointAt(source) })) }
    },
  }
}

/**
 * Puts texts under one another.
 * @param parts the texts
 * @returns one text with line breaks between them, its runs moved accordingly
 */
export function stackTexts(parts: readonly JoinedText[]): JoinedText {
  let at = 0
  const runs: Run[] = []
  for (const part of parts) {
    for (const run of part.runs) runs.push({ ...run, at: run.at + at })
    at += part.text.length + 1
  }
  return { text: parts.map((part) => part.text).join('\n'), runs }
}
