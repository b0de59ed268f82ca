import type { Cell } from '../model/cell.ts'

const dashes = /^:?-+:?$/

/**
 * Whether a line parts the header of a table from its rows, as in `| --- | :-: |`.
 * @param line the line
 * @returns true for such a line with at least one bar
 */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => dashes.test(cell.trim()))
}

/**
 * The cells of a table's line.
 * @param line the line
 * @param number its number in the file
 * @returns the cells that hold something, with their columns; `\|` is no border
 */
export function pipeCells(line: string, number: number): readonly Cell[] {
  const cells: Cell[] = []
  const start = /^\s*\|?/.exec(line)?.[0].length ?? 0
  let column = 0
  let from = start
  for (let at = start; at <= line.length; at += 1) {
    const border = at === line.length || (line[at] === '|' && line[at - 1] !== '\\')
    if (!border) continue
    const raw = line.slice(from, at)
    const text = raw.trim().replaceAll('\\|', '|')
    const lineColumn = from + 1 + raw.length - raw.trimStart().length
    if (text !== '') cells.push({ column, text, type: 'text', line: number, lineColumn })
    column += 1
    from = at + 1
  }
  return cells
}
