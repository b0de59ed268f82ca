import { columnLetters } from '@gongkai/files'
import { escapeXml } from '../escape-xml.ts'

/** A sheet to be written: a header that stays in view, and rows. */
export interface SheetContent {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The most text a cell can hold. */
const longest = 32_767

/** The XML of a worksheet (ECMA-376, part 1, 18.3): texts stand in the cells themselves, numbers are numbers. */
export function sheetXml({ columns, rows }: SheetContent): string {
  const last = `${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const head = row(
    1,
    columns.map(({ title }) => title),
    1,
  )
  const body = rows.map((cells, index) => row(index + 2, cells, 2))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}

function row(number: number, cells: readonly (string | number)[], style: number): string {
  return `<row r="${number}">${cells.map((cell, column) => cellXml(`${columnLetters(column)}${number}`, cell, style)).join('')}</row>`
}

function cellXml(address: string, value: string | number, style: number): string {
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`
  if (value === '') return ''
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, longest))}</t></is></c>`
}
