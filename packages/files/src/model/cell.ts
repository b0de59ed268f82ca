import type { HiddenBy } from './hidden.ts'
import type { Run } from './run.ts'

/** What a spreadsheet says a cell holds; text formats know only `text`. */
export type CellType = 'text' | 'number' | 'date' | 'boolean' | 'error'

/** A cell that holds something. Empty cells are left out. */
export interface Cell {
  /** Counted from 0; see `columnLetters`. */
  readonly column: number
  /** What the cell says: numbers in plain digits, dates as `YYYY-MM-DD` with `HH:MM:SS` where there is a time. */
  readonly text: string
  readonly type: CellType
  /** The stored text of a number or date, such as `6.1010219000101E+17`, where it differs from `text`. */
  readonly raw?: string
  /** True for a number of 16 digits or more: a spreadsheet keeps 15, the rest became zeros. */
  readonly rounded?: true
  /** The formula, without its equals sign. */
  readonly formula?: string
  /** Why the cell is not seen. */
  readonly hiddenBy?: readonly HiddenBy[]
  /** The point in the source of a text format. */
  readonly line?: number
  readonly lineColumn?: number
  /** Where the text was joined from several stretches of source. */
  readonly runs?: readonly Run[]
}
