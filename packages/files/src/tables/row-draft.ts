import type { CellRange } from '../model/address.ts'
import type { Cell } from '../model/cell.ts'
import type { HiddenBy } from '../model/hidden.ts'

/** A row before its table's header is known. */
export interface RowDraft {
  /** Counted from 1. */
  readonly row: number
  readonly cells: readonly Cell[]
  readonly hiddenBy?: readonly HiddenBy[]
  /** The format itself says that the row is a header, as HTML does with `th`. */
  readonly header?: true
}

/** The first rows of a table with what is known of merged cells. */
export interface TableStart {
  readonly rows: readonly RowDraft[]
  readonly merges: readonly CellRange[]
}
