import { cellAddress, type RowPart, titleOf } from '@gongkai/files'
import type { Neighbour } from '../check/check-report.ts'
import { shownTitle } from './shown.ts'

const classes: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Han}+/u, '文'],
  [/^\p{Nd}+/u, '数'],
  [/^[\p{L}\p{M}]+/u, '字'],
  [/^[*＊×●■□#]+/u, '遮'],
  [/^\s+/u, ' '],
]

/**
 * The shape of a text without its content: `文3数18` are three Chinese characters and eighteen digits. Marks stay.
 * @param text any text
 * @param most how many signs of the shape are given
 */
export function shapeOf(text: string, most = 40): string {
  let rest = text.trim()
  let shape = ''
  while (rest !== '' && shape.length < most) {
    const found = classes.flatMap(([pattern, name]) => {
      const run = pattern.exec(rest)?.[0]
      return run === undefined ? [] : [{ name, run }]
    })[0]
    const run = found?.run ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
    shape += found === undefined ? run : found.name === ' ' ? ' ' : `${found.name}${Array.from(run).length}`
    rest = rest.slice(run.length)
  }
  return rest === '' ? shape : `${shape}…`
}

const eachSide = 2

/** What stands beside a cell in its row: at most two cells to each side, with their titles. */
export function neighboursInRow(row: RowPart, column: number): readonly Neighbour[] {
  const at = row.cells.findIndex((cell) => cell.column === column)
  return row.cells.slice(Math.max(0, at - eachSide), at + eachSide + 1).flatMap((cell) => {
    if (cell.column === column) return []
    const title = titleOf(row.header, cell.column)
    return [
      {
        cell: cellAddress(cell.column, row.row),
        ...(title !== undefined && { title: shownTitle(title) }),
        shape: shapeOf(cell.text),
      },
    ]
  })
}

const before = 24
const after = 12

/** The shape of the line around a stretch of text, the stretch marked by `▶◀`. */
export function neighboursInText(text: string, start: number, end: number): readonly Neighbour[] {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - before)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + after)
  return [
    { shape: `${shapeOf(text.slice(from, start))}▶${shapeOf(text.slice(start, end))}◀${shapeOf(text.slice(end, to))}` },
  ]
}
