import type { CellRange } from '../model/address.ts'
import type { Cell } from '../model/cell.ts'
import type { Part } from '../model/part.ts'
import type { Reading } from '../reading.ts'
import type { RowDraft } from '../tables/row-draft.ts'
import { tableWriter } from '../tables/table-writer.ts'
import type { XmlAttributes } from '../xml/xml-feed.ts'

/** A cell while it is open. */
interface OpenCell {
  readonly texts: string[]
  columns: number
  merge: 'none' | 'starts' | 'continues'
}

/** A table while it is open. */
export interface DocumentTable {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** Adds the text of a paragraph to the open cell; false where none is open. */
  readonly paragraph: (text: string) => boolean
  /** Hands the rows on. */
  readonly end: (number: number, out: Part[]) => void
}

/** More columns than Word allows. */
const widest = 64

/**
 * Begins a table of a document.
 * @param reading the file
 * @returns the table
 */
export function documentTable(reading: Reading): DocumentTable {
  const drafts: RowDraft[] = []
  const merges: CellRange[] = []
  /** The merged block that reaches down in each column. */
  const reaching = new Map<number, { left: number; top: number; right: number; bottom: number }>()
  let cells: Cell[] = []
  let column = 0
  let row = 0
  let rowDeleted = false
  let inRowProperties = false
  let cell: OpenCell | undefined

  const closeCell = (): void => {
    if (cell === undefined) return
    const right = column + cell.columns - 1
    const above = reaching.get(column)
    if (cell.merge === 'continues' && above !== undefined) above.bottom = row
    else if (cell.merge === 'starts' || cell.columns > 1) {
      const block = { left: column, top: row, right, bottom: row }
      merges.push(block)
      if (cell.merge === 'starts') reaching.set(column, block)
      else reaching.delete(column)
    } else reaching.delete(column)
    const text = cell.texts.join('\n').trim()
    if (text !== '') cells.push({ column, text, type: 'text' })
    column = right + 1
    cell = undefined
  }
  return {
    open: (name, attributes) => {
      switch (name) {
        case 'tr':
          row += 1
          column = 0
          cells = []
          rowDeleted = false
          break
        case 'trPr':
          inRowProperties = true
          break
        case 'del':
          if (inRowProperties) rowDeleted = true
          break
        case 'gridBefore':
          column = Math.min(widest, Number(attributes.get('val') ?? 0) || 0)
          break
        case 'tc':
          cell = { texts: [], columns: 1, merge: 'none' }
          break
        case 'gridSpan':
          if (cell !== undefined) cell.columns = Math.max(1, Math.min(widest, Number(attributes.get('val')) || 1))
          break
        case 'vMerge':
          if (cell !== undefined) cell.merge = attributes.get('val') === 'restart' ? 'starts' : 'continues'
          break
      }
    },
    close: (name) => {
      if (name === 'trPr') inRowProperties = false
      else if (name === 'tc') closeCell()
      else if (name === 'tr') drafts.push({ row, cells, ...(rowDeleted ? { hiddenBy: ['deletion'] } : {}) })
    },
    paragraph: (text) => {
      if (cell === undefined) return false
      cell.texts.push(text)
      return true
    },
    end: (number, out) => {
      const writer = tableWriter(reading, { table: number }, merges)
      for (const draft of drafts) writer.row(draft, out)
      writer.end(out)
    },
  }
}
