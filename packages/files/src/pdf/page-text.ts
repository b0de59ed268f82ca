import { plainIdeographs } from '@gongkai/core'
import type { Run } from '../model/run.ts'

/** A piece of text as the PDF library gives it; marked content comes without text. */
export interface PdfTextItem {
  readonly str: string
  readonly hasEOL: boolean
}

/** The text of a page and where its lines begin. */
export interface PageText {
  readonly text: string
  readonly runs: readonly Run[]
}

/**
 * Joins the pieces of a page. Radicals become the characters they are drawn as: nobody wrote them, they come of a font
 * that has one glyph for both, and every word with one in it would be missed.
 * @param items in the order in which the page draws them
 * @returns the text, a run for each line
 */
export function pageText(items: readonly PdfTextItem[]): PageText {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    line += plainIdeographs(item.str)
    if (!item.hasEOL) continue
    lines.push(line)
    line = ''
  }
  if (line !== '') lines.push(line)
  const runs: Run[] = []
  let at = 0
  lines.forEach((text, index) => {
    runs.push({ at, line: index + 1, column: 1 })
    at += text.length + 1
  })
  return { text: lines.join('\n'), runs }
}

/** Private use, other control characters than white space, and the replacement sign: glyphs without a Unicode meaning. */
const meaningless = /\p{Co}|\uFFFD|(?!\s)\p{Cc}/gu

/**
 * Whether a text reads as rubbish because its font has no Unicode meaning for its glyphs.
 * @param text the text of a page
 * @returns true where a fifth of it or more means nothing
 */
export function isGarbled(text: string): boolean {
  const signs = text.replace(/\s+/g, '')
  return signs.length > 0 && (signs.match(meaningless)?.length ?? 0) * 5 >= signs.length
}
