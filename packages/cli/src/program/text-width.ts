/** Characters that take two columns on a terminal. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/** How many columns a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : 1
  return width
}

/** A text filled up with spaces to a number of columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** Marks that no line begins with, and marks that no line ends with. */
const closing = /[，。；：、！？）》”’】〕」…,.;:!?)\]}]/u
const opening = /[（《“‘【〔「([{]/u
const space = /\s/u

/** Whether a line may break between two characters: before a space, and beside a Chinese character, but for those marks. */
function mayBreak(before: string, after: string): boolean {
  if (space.test(before)) return false
  if (space.test(after)) return true
  return (wide.test(before) || wide.test(after)) && !closing.test(after) && !opening.test(before)
}

/** The pieces of a line between which it may break; a space belongs to what follows it. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = []
  let current = ''
  let before = ''
  for (const character of line) {
    if (before !== '' && mayBreak(before, character)) {
      pieces.push(current)
      current = ''
    }
    current += character
    before = character
  }
  return [...pieces, current]
}

/**
 * Breaks a text into lines that fit.
 * @param text may hold line breaks of its own, which stay
 * @param width the columns there are
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  for (const piece of piecesOf(line)) {
    const next = piece.trimStart()
    if (current !== '' && textWidth(current) + textWidth(piece) > width && !closing.test(next.charAt(0))) {
      lines.push(current)
      current = next
    } else current += piece
  }
  lines.push(current)
  return lines.join('\n')
}
