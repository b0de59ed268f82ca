import { type GongkaiRecord, type Json, recordSubject, type Subject, text } from '@gongkai/core'
import { placeOfCell, placeOfPointer, type RecordPart, type RowPart } from '@gongkai/files'
import type { RowProblem } from '../mapping/row-problems.ts'
import { foldLabel } from '../mapping/source-lookup.ts'
import type { Found } from './found.ts'
import type { JudgedPlace } from './judge.ts'
import { pointerStep } from './pointer-step.ts'
import { recordNumber } from './record-values.ts'
import { reportPlace } from './report-place.ts'
import { shownSheet } from './shown.ts'
import type { Source } from './sources.ts'

/** What a row comes to: a subject to be judged, or why it could not become a record. */
export interface MappedSubject {
  readonly subjects: readonly Subject[]
  readonly record?: GongkaiRecord
  readonly found: readonly Found[]
  /** The mapping passes the row over. */
  readonly skipped: boolean
}

/** Takes one row, object or page through a mapping. */
export function mapped(value: Json, source: Source, where: JudgedPlace): MappedSubject {
  const row = source.run(value)
  switch (row.is) {
    case 'record':
      return { subjects: [recordSubject(row.record)], record: row.record, found: [], skipped: false }
    case 'skipped':
      return { subjects: [], found: [], skipped: true }
    case 'refused':
      return { subjects: [], found: row.problems.map((problem) => refusal(problem, where)), skipped: false }
  }
}

const title = text('这一行不能成为记录', 'The row cannot become a record')
const mend = text('改正来源中的该项，或者修改映射', 'Mend it in the source, or change the mapping')

function refusal({ code, message, pointer = '' }: RowProblem, where: JudgedPlace): Found {
  return {
    of: { rule: code, title, mend },
    verdict: 'breached',
    severity: 'error',
    confidence: 'certain',
    spot: where.spot,
    group: `${where.group} ${pointer}`,
    at: where.at,
    detail: () => ({
      place: where.placeOf(pointer),
      message: { key: code, params: {}, text: message },
      needs: [],
      standIns: [],
      nearby: [],
    }),
  }
}

/** A row of a table as an object under the titles of its columns. */
export function valueOfRow({ cells, header }: RowPart): Readonly<Record<string, string>> | undefined {
  if (header === undefined) return undefined
  return Object.fromEntries(
    cells.flatMap(({ column, text: value }) => {
      const name = header.titles[column] ?? ''
      return name === '' ? [] : [[name, value]]
    }),
  )
}

/** Where a row of a table stands, and where each of its fields does: at the very cell. */
export function placeOfRow(row: RowPart, source: Source): JudgedPlace {
  const line = row.cells.find((cell) => cell.line !== undefined)?.line
  const titles = (row.header?.titles ?? []).map(foldLabel)
  return {
    spot: {
      row: row.row,
      ...(row.sheet !== undefined && { sheet: row.sheet }),
      ...(line !== undefined && { line }),
    },
    group: row.sheet === undefined ? `table ${row.table}` : shownSheet(row.sheet, row.table),
    at: row.row,
    placeOf: (pointer) => {
      const columns = source.sourcesOf(pointer).map((name) => titles.indexOf(foldLabel(name.replace(/^\//, ''))))
      const cell =
        columns.flatMap((column) => row.cells.filter((one) => one.column === column)).at(0) ??
        emptyCell(columns.find((column) => column >= 0)) ??
        row.cells[0]
      if (cell === undefined) return reportPlace({ kind: 'file', file: row.file })
      return reportPlace(placeOfCell(row, cell))
    },
  }
}

function emptyCell(column: number | undefined) {
  return column === undefined ? undefined : ({ column, text: '', type: 'text' } as const)
}

/** Where a record stands, and where its fields do. */
export function placeOfRecord(part: RecordPart, source?: Source, inner = ''): JudgedPlace {
  return {
    spot: { line: part.line, pointer: part.pointer + inner },
    group: '',
    at: recordNumber(part, inner),
    placeOf: (pointer) => {
      const named = source?.sourcesOf(pointer)[0]
      const own = source === undefined ? pointer : named === undefined ? '' : asPointer(named)
      return reportPlace(placeOfPointer(part, inner + own))
    },
  }
}

function asPointer(name: string): string {
  return name.startsWith('/') ? name : pointerStep(name)
}
