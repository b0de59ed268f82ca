import type { CivilDate } from '../civil/index.ts'
import { sensitiveRoles } from './column-roles.ts'
import type { PersonalDataFinding } from './finding.ts'
import { looksLikeMaskedName, looksLikeName } from './person-name.ts'
import type { DisclosureProfileName } from './profiles.ts'
import type { PersonalDataReason } from './reasons.ts'
import { ageOfCell, birthOfCell } from './row-knowledge.ts'
import { type Cell, cellText, type TableProfile } from './table-profile.ts'
import { findingOf } from './weigh.ts'

/** The age below which the law protects most (Personal Information Protection Law, arts. 28 and 31). */
const childhood = 14
const fewestNames = 5

/** What is counted over all rows, for the findings of whole columns and of the table. */
export interface TableTally {
  rows: number
  names: number
  children: number
  readonly cells: number[]
}

/** A tally of nothing yet. */
export function emptyTally(): TableTally {
  return { rows: 0, names: 0, children: 0, cells: [] }
}

function isChild(cell: Cell | undefined, role: 'age' | 'birth', asOf: CivilDate): boolean {
  if (role === 'age') return (ageOfCell(cell) ?? childhood) < childhood
  const year = birthOfCell(cell)?.slice(0, 4)
  return year !== undefined && Number(asOf.slice(0, 4)) - Number(year) < childhood
}

/** Counts one row. */
export function countRow(tally: TableTally, row: readonly Cell[], table: TableProfile, asOf: CivilDate): void {
  tally.rows++
  for (const [column, cell] of row.entries()) {
    if (cell === null || cell === '') continue
    tally.cells[column] = (tally.cells[column] ?? 0) + 1
    const { names = false, title } = table.columns[column] ?? {}
    if (names && (looksLikeName(cellText(cell)) || looksLikeMaskedName(cellText(cell)))) tally.names++
    if ((title?.role === 'age' || title?.role === 'birth') && isChild(cell, title.role, asOf)) tally.children++
  }
}

/** Columns of sensitive data and of birth dates in a list of people: one finding a column. */
export function columnFindings(
  tally: TableTally,
  table: TableProfile,
  profile: DisclosureProfileName,
): readonly PersonalDataFinding[] {
  if (table.about !== 'person') return []
  return table.columns.flatMap(({ title }, column) => {
    const cells = tally.cells[column] ?? 0
    if (title === undefined || cells === 0) return []
    const dated = title.role === 'birth' || title.role === 'age'
    if (!dated && !sensitiveRoles.has(title.role)) return []
    const why: readonly PersonalDataReason[] = [{ key: 'column-title', params: { term: title.term } }, ...table.why]
    const kind = dated ? 'birth-date' : 'sensitive-column'
    const found = { kind, confidence: 'likely', start: 0, end: 0, about: 'person', why } as const
    return [findingOf(found, { at: 'column', column, cells }, profile)]
  })
}

/** A list of at least five names whose title, columns or ages show children. */
export function minorsFindings(
  tally: TableTally,
  table: TableProfile,
  profile: DisclosureProfileName,
): readonly PersonalDataFinding[] {
  const { rows, names, children } = tally
  if (names < fewestNames || !(table.minors || children >= fewestNames)) return []
  const why: readonly PersonalDataReason[] = [{ key: 'minors', params: { names } }, ...table.why]
  const found = { kind: 'minors-list', confidence: 'likely', start: 0, end: 0, about: 'person', why } as const
  return [findingOf(found, { at: 'table', rows }, profile)]
}
