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

/**
 * Where a line may break: after a space, and beside a Chinese character, but never before a closing mark or after an
 * opening one.
 */
const pieces =
  /\s*(?:[（《“‘【〔「]*[\p{Script=Han}\u3000-\u3007\uff01-\uff60][，。；：、！？）》”’】〕」…]*|[^\s\p{Script=Han}\u3000-\u303f\uff01-\uff60]+[，。；：、！？）》”’】〕」…]*)/gu

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
  for (const piece of line.match(pieces) ?? []) {
    if (current !== '' && textWidth(current) + textWidth(piece) > width) {
      lines.push(current)
      current = piece.trimStart()
    } else current += piece
  }
  lines.push(current)
  return lines.join('\n')
}
