import type { OfficePackage } from '../ooxml/office-package.ts'
import { type CellFormat, cellFormat, generalFormat } from './cell-format.ts'

/** The format of a cell by the number of its style. */
export type Styles = (style: number) => CellFormat

/**
 * Reads the styles of a workbook as far as they change what a cell says.
 * @param office its parts
 * @param path where the styles stand
 * @returns the format of each style
 */
export async function readStyles(office: OfficePackage, path: string): Promise<Styles> {
  const entry = office.part(path)
  if (entry === undefined) return () => generalFormat
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCells = false
  await office.feed(entry, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true
      else if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      else if (name === 'xf' && inCells) ids.push(Number(attributes.get('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  const formats = ids.map((id) => cellFormat(id, codes.get(id)))
  return (style) => formats[style] ?? generalFormat
}
