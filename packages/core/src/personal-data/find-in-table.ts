import { columnTitle, schemaRoles } from './column-roles.ts'
import { type PersonalDataFinding, personalDataFinding } from './finding.ts'
import type { Cell } from './table-profile.ts'
import { type FindInTableOptions, tableScanner } from './table-scanner.ts'

/** A table held in memory. For one that is not, see {@link tableScanner}. */
export interface Table {
  /** The titles of the columns. */
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/**
 * Finds personal data in a table: numbers in cells, columns of sensitive data, lists of minors, masks that the other
 * columns of the row undo.
 * @returns the findings; cells first in order of rows, then columns, then the table
 * @example
 * ```ts
 * const table = { columns: ['姓名', '出生日期', '身份证号'], rows: [['张三', '1985-03-12', '999999********0015']] }
 * findInTable(table, { asOf: civilDate('2026-11-23') }).map(({ kind }) => kind) // → ['void-mask', 'birth-date']
 * ```
 */
export function findInTable(table: Table, options: FindInTableOptions): readonly PersonalDataFinding[] {
  const scanner = tableScanner(table.columns, options)
  const found: PersonalDataFinding[] = []
  for (const row of table.rows) found.push(...scanner.push(row))
  found.push(...scanner.finish())
  return found
}

/**
 * Finds fields of personal data in the description of an interface or in an empty form: names of fields, no values.
 * Whether they are in order, a person must decide.
 * @param columns the names or titles of the fields
 * @example
 * ```ts
 * findInSchema(['名称', '证件号码']).map(({ place }) => place) // → [{ at: 'column', column: 1, cells: 0 }]
 * ```
 */
export function findInSchema(columns: readonly string[]): readonly PersonalDataFinding[] {
  return columns.flatMap((name, column) => {
    const title = columnTitle(name)
    if (title === undefined || !schemaRoles.has(title.role)) return []
    return [
      personalDataFinding({
        kind: 'schema',
        severity: 'warning',
        confidence: 'possible',
        place: { at: 'column', column, cells: 0 },
        why: [{ key: 'column-title', params: { term: title.term } }],
      }),
    ]
  })
}
