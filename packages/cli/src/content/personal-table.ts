import {
  type CivilDate,
  type DisclosureProfileName,
  findInSchema,
  type PersonalDataFinding,
  type TableScanner,
  tableScanner,
} from '@gongkai/core'
import { cellAddress, columnLetters, type HeaderPart, placeOfCell, type RowPart, titleOf } from '@gongkai/files'
import type { ReportPlace } from '../check/check-report.ts'
import type { Found, FoundDetail, Spot } from './found.ts'
import { neighboursInRow } from './neighbours.ts'
import { personalMessage, personalRule, personalVerdict } from './personal-finding.ts'
import { reportPlace } from './report-place.ts'
import { shownFile, shownSheet, shownTitle } from './shown.ts'

/** How a table is searched. */
export interface TableSearch {
  readonly asOf: CivilDate
  readonly profile: DisclosureProfileName
  readonly regions: readonly string[]
}

/** Rows kept whole for their neighbours: those the scanner reads before it decides what the table is, and some more. */
const keptRows = 400

/** Searches one table for personal data while its rows go by. */
export interface TableInspector {
  readonly push: (row: RowPart) => readonly Found[]
  readonly finish: () => readonly Found[]
}

/**
 * Begins to search a table.
 * @param first its header, or its first row where it has none
 * @param title what stands above it: the file's name, the sheet's, a caption
 */
export function tableInspector(first: HeaderPart | RowPart, title: string, search: TableSearch): TableInspector {
  const header = first.kind === 'header' ? first : first.header
  const titles = header?.titles ?? []
  const scanner: TableScanner = tableScanner(titles, { ...search, title })
  const sheet = first.sheet === undefined ? `table ${first.table}` : shownSheet(first.sheet, first.table)
  const rowNumbers: number[] = []
  const lines: (number | undefined)[] = []
  const kept = new Map<number, RowPart>()

  const found = (finding: PersonalDataFinding): Found => {
    const { place } = finding
    const column = place.at === 'cell' || place.at === 'column' ? place.column : undefined
    const index = place.at === 'cell' ? place.row : undefined
    const row = index === undefined ? undefined : rowNumbers[index]
    const line = index === undefined ? undefined : lines[index]
    const columnTitle = column === undefined ? undefined : titleOf(header, column)
    const named =
      columnTitle === undefined ? (column === undefined ? '' : columnLetters(column)) : shownTitle(columnTitle)
    const spot: Spot = {
      ...(first.sheet !== undefined && { sheet: first.sheet }),
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      ...(line !== undefined && { line }),
    }
    const rough = (): ReportPlace => ({
      file: shownFile(first.file),
      ...(first.sheet === undefined ? { table: first.table } : { sheet }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { cell: row === undefined ? columnLetters(column) : cellAddress(column, row) }),
      ...(columnTitle !== undefined && { title: shownTitle(columnTitle) }),
    })
    const detail = (): FoundDetail => {
      const part = index === undefined ? undefined : kept.get(index)
      const cell = part?.cells.find((one) => one.column === column)
      const start = place.at === 'cell' ? place.start : 0
      return {
        place: part !== undefined && cell !== undefined ? reportPlace(placeOfCell(part, cell, start)) : rough(),
        message: personalMessage(finding),
        needs: [],
        standIns: [],
        nearby: part !== undefined && column !== undefined ? neighboursInRow(part, column) : [],
      }
    }
    return {
      of: personalRule(finding.kind),
      verdict: personalVerdict(finding),
      severity: finding.severity,
      confidence: finding.confidence,
      spot,
      group: `${sheet} ${named}`,
      at: row ?? 0,
      detail,
    }
  }

  return {
    push: (row) => {
      const index = rowNumbers.length
      rowNumbers.push(row.row)
      lines.push(row.cells.find((cell) => cell.line !== undefined)?.line)
      kept.set(index, row)
      kept.delete(index - keptRows)
      return scanner.push(textsOf(row)).map(found)
    },
    finish: () => [...scanner.finish().map(found), ...(rowNumbers.length === 0 ? findInSchema(titles).map(found) : [])],
  }
}

/** The cells of a row by their columns. */
function textsOf({ cells }: RowPart): readonly (string | null)[] {
  const width = (cells.at(-1)?.column ?? -1) + 1
  const texts: (string | null)[] = Array.from({ length: width }, () => null)
  for (const { column, text } of cells) texts[column] = text
  return texts
}
