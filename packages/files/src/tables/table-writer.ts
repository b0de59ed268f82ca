import type { CellRange } from '../model/address.ts'
import type { HeaderPart, Part, RowPart, TableInfo } from '../model/part.ts'
import { overLimit, type Reading } from '../reading.ts'
import { findHeader } from './find-header.ts'
import type { RowDraft } from './row-draft.ts'

/** Rows held back until the header is known. */
const heldRows = 14

/** Turns rows into parts, the header before the rows it stands over, holding back only the first few. */
export interface TableWriter {
  /** Takes a row; puts what can already be handed on into `out`. */
  readonly row: (draft: RowDraft, out: Part[]) => void
  /** Hands on what is still held back. */
  readonly end: (out: Part[]) => void
  /** The header, once it is known. */
  readonly header: () => HeaderPart | undefined
}

/**
 * Begins a table.
 * @param reading the file it is in; the cells count towards its limit
 * @param info the table
 * @param merges the merged blocks, where the format has them
 * @returns the writer; it throws where the limit on cells is reached
 */
export function tableWriter(reading: Reading, info: TableInfo, merges: readonly CellRange[] = []): TableWriter {
  const { file, settings, budget } = reading
  let held: RowDraft[] | undefined = []
  let header: HeaderPart | undefined

  const part = (draft: RowDraft, role: RowPart['role']): RowPart => ({
    kind: 'row',
    file,
    role,
    ...info,
    row: draft.row,
    cells: draft.cells,
    ...(header === undefined ? {} : { header }),
    ...(draft.hiddenBy === undefined ? {} : { hiddenBy: draft.hiddenBy }),
  })
  const release = (out: Part[]): void => {
    const rows = held ?? []
    held = undefined
    const found = settings.headers === 'none' ? undefined : findHeader({ rows, merges })
    if (found === undefined) {
      for (const row of rows) out.push(part(row, 'body'))
      return
    }
    const first = rows[found.from]?.row ?? 1
    const last = rows[found.to]?.row ?? first
    for (const row of rows.slice(0, found.from)) out.push(part(row, 'caption'))
    header = Object.freeze({ kind: 'header', file, ...info, rows: [first, last] as const, titles: found.titles })
    out.push(header)
    rows.slice(found.from).forEach((row, index) => {
      out.push(part(row, index <= found.to - found.from ? 'header' : 'body'))
    })
  }
  return {
    row: (draft, out) => {
      if (draft.cells.length === 0) return
      budget.cells += draft.cells.length
      if (budget.cells > settings.limits.cells) throw overLimit(settings, 'cells')
      if (held === undefined) {
        out.push(part(draft, 'body'))
        return
      }
      held.push(draft)
      if (held.length >= heldRows) release(out)
    },
    end: (out) => {
      if (held !== undefined) release(out)
    },
    header: () => header,
  }
}
