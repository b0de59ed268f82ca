import { columnLetters } from '@gongkai/files'
import { textWidth } from '../../program/text-width.ts'
import { escapeXml } from '../escape-xml.ts'

/** A sheet to be written: a header that stays in view, and rows. */
export interface SheetContent {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Points that a line takes, and how many lines the tallest row that a sheet allows has room for. */
const lineHeight = 16.5
const mostLines = 24

/** What a cell leaves free at its sides, and how wide a character is, both in widths of a digit. */
const padding = 1
const fontWidth = 1.1

/** The most text a cell can hold. */
const longest = 32_767

/** The XML of a worksheet (ECMA-376, part 1, 18.3): texts stand in the cells themselves, numbers are numbers. */
export function sheetXml({ columns, rows }: SheetContent): string {
  const last = `${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const titles = columns.map(({ title }) => title)
  const head = row(1, titles, 1, linesOf(titles, columns))
  const body = rows.map((cells, index) => row(index + 2, cells, 2, linesOf(cells, columns)))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${widths.join('')}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

/** How many lines the fullest cell of a row takes: programs that do not measure text themselves would cut it off. */
function linesOf(cells: readonly (string | number)[], columns: SheetContent['columns']): number {
  const lines = cells.map((cell, index) => {
    const room = Math.max(1, (columns[index]?.width ?? 10) - padding)
    return typeof cell === 'number'
      ? 1
      : cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * fontWidth) / room)), 0)
  })
  return Math.min(mostLines, Math.max(1, ...lines))
}

function row(number: number, cells: readonly (string | number)[], style: number, lines: number): string {
  return `<row r="${number}" ht="${lines * lineHeight}" customHeight="1">${cells.map((cell, column) => cellXml(`${columnLetters(column)}${number}`, cell, style)).join('')}</row>`
}

function cellXml(address: string, value: string | number, style: number): string {
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`
  if (value === '') return `<c r="${address}" s="${style}"/>`
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, longest))}</t></is></c>`
}
