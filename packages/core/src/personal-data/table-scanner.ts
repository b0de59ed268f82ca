import type { CivilDate } from '../civil/index.ts'
import { companyKeeper, type PlacedCandidate } from './company.ts'
import type { MaskKnowledge } from './detect-mask.ts'
import type { PersonalDataFinding, PersonalDataPlace } from './finding.ts'
import type { DisclosureProfileName } from './profiles.ts'
import { knowledgeOfRow } from './row-knowledge.ts'
import { searchCell } from './search-cell.ts'
import { type Cell, cellText, profileTable, type TableProfile } from './table-profile.ts'
import { columnFindings, countRow, emptyTally, minorsFindings } from './table-tally.ts'
import { findingOf } from './weigh.ts'

/** How to search a table. */
export interface FindInTableOptions {
  /** Today: no birth date lies behind it. */
  readonly asOf: CivilDate
  /** The title of the table, sheet or file, such as 2026年低保对象公示表. */
  readonly title?: string
  /** What the document must disclose by law; an ordinary one without it. */
  readonly profile?: DisclosureProfileName
  /** The six-digit codes of the site's own place, for grading masks. */
  readonly regions?: readonly string[]
  /** How many rows are read before the table is taken for a list of people or not; 200 without it. */
  readonly lookAhead?: number
}

/** A search through a table that is fed row by row and keeps no row longer than it must. */
export interface TableScanner {
  /**
   * Takes the next row.
   * @returns findings that are now sure, also of earlier rows; none before the first rows have shown what the table is
   */
  push(row: readonly Cell[]): readonly PersonalDataFinding[]
  /**
   * Ends the table.
   * @returns the findings still held back, and those of whole columns and of the table
   */
  finish(): readonly PersonalDataFinding[]
}

/**
 * Searches a table row by row, in bounded memory: the first rows decide what the table is, then each row is searched and
 * let go. Context is by column: its title counts as a word before every number in it.
 * @param header the titles of the columns; an empty text where a column has none
 * @example
 * ```ts
 * const scanner = tableScanner(['姓名', '身份证号'], { asOf: civilDate('2026-11-23') })
 * scanner.push(['张三', '999999190001010015']) // → []
 * scanner.finish().map(({ rule, place }) => [rule, place]) // → [['personal-data/resident-id', { at: 'cell', row: 0, column: 1, start: 0, end: 18, length: 18 }]]
 * ```
 */
export function tableScanner(header: readonly string[], options: FindInTableOptions): TableScanner {
  const lookAhead = options.lookAhead ?? 200
  const profile = options.profile ?? 'general'
  const keep = companyKeeper()
  const tally = emptyTally()
  /** The first rows, until they have shown what the table is. */
  let state: { readonly rows: (readonly Cell[])[] } | { readonly table: TableProfile } = { rows: [] }

  const searchRow = (cells: readonly Cell[], table: TableProfile): readonly PersonalDataFinding[] => {
    const row = tally.rows
    countRow(tally, cells, table, options.asOf)
    const known = (): MaskKnowledge => knowledgeOfRow(cells, table, options.regions)
    return cells.flatMap((cell, column) =>
      searchCell(cellText(cell), table.columns[column], table, options.asOf, known)
        .flatMap((candidate) => keep({ candidate, row, column }))
        .map((placed) => findingOf(placed.candidate, placeOf(placed), profile)),
    )
  }

  /** What stands in the header may be the first row of data: it is searched as well. */
  const searchHeader = (table: TableProfile): readonly PersonalDataFinding[] =>
    header.flatMap((text, column) =>
      searchCell(text, undefined, table, options.asOf, () => ({}))
        .filter(({ needsCompany }) => needsCompany !== true)
        .map((candidate) => findingOf(candidate, placeOf({ candidate, row: -1, column }), profile)),
    )

  const decide = (rows: readonly (readonly Cell[])[]): readonly PersonalDataFinding[] => {
    const table = profileTable(header, rows, options.title ?? '')
    state = { table }
    return [...searchHeader(table), ...rows.flatMap((row) => searchRow(row, table))]
  }

  return {
    push(row) {
      if ('table' in state) return searchRow(row, state.table)
      state.rows.push([...row])
      return state.rows.length >= lookAhead ? decide(state.rows) : []
    },
    finish() {
      const rest = 'table' in state ? [] : decide(state.rows)
      if (!('table' in state)) return rest
      const { table } = state
      return [...rest, ...columnFindings(tally, table, profile), ...minorsFindings(tally, table, profile)]
    },
  }
}

function placeOf({ candidate: { start, end }, row, column }: PlacedCandidate): PersonalDataPlace {
  return { at: 'cell', row, column, start, end, length: end - start }
}
