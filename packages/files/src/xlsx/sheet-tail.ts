import { type CellRange, parseCellRange } from '../model/address.ts'
import type { Settings } from '../options.ts'
import { xmlFeed } from '../xml/xml-feed.ts'
import { entryText } from '../zip/collect.ts'
import type { ZipEntry } from '../zip/open-zip.ts'

/** What a sheet says after its cells and what is needed to understand them. */
export interface SheetTail {
  readonly merges: readonly CellRange[]
  /** Blocks of which a filter leaves rows out. */
  readonly filters: readonly CellRange[]
  /** Lists that cells may be chosen from, and messages beside them. */
  readonly texts: readonly string[]
}

/** Merged blocks beyond this many matter to no header. */
const mostMerges = 2_000

const endOfCells = /<\/(?:[A-Za-z0-9_]+:)?sheetData\s*>|<(?:[A-Za-z0-9_]+:)?sheetData\s*\/>/

/** Elements behind the cells whose text people wrote: lists and hints of inputs, lines above and below a printed page. */
const worded = new Set([
  'formula1',
  'formula2',
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
])

/**
 * Reads what stands behind the cells of a sheet. Merged blocks and filters come last in the file although the rows
 * cannot be understood without them, so the sheet is inflated once more for its end; inflating costs a fraction of
 * parsing.
 * @param entry the sheet
 * @param settings the limits
 * @returns merged blocks, filters and texts
 */
export async function readSheetTail(entry: ZipEntry, settings: Settings): Promise<SheetTail> {
  const merges: CellRange[] = []
  const filters: CellRange[] = []
  const texts: string[] = []
  let filter: CellRange | undefined
  let text: string | undefined
  const keep = (value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') texts.push(value)
  }
  const xml = xmlFeed(
    {
      open: (name, attributes) => {
        const block = parseCellRange(attributes.get('ref') ?? '')
        if (name === 'mergeCell' && block !== undefined && merges.length < mostMerges) merges.push(block)
        else if (name === 'autoFilter') filter = block
        else if (name === 'filterColumn' && filter !== undefined && !filters.includes(filter)) filters.push(filter)
        else if (worded.has(name)) text = ''
        else if (name === 'hyperlink') {
          keep(attributes.get('tooltip'))
          keep(attributes.get('display'))
        } else if (name === 'dataValidation') {
          keep(attributes.get('prompt'))
          keep(attributes.get('error'))
        }
      },
      text: (data) => {
        if (text !== undefined) text += data
      },
      close: (name) => {
        if (name === 'autoFilter') filter = undefined
        if (!worded.has(name)) return
        keep(text)
        text = undefined
      },
    },
    settings,
  )
  xml.push('<tail>')
  let rest = ''
  let behind = false
  for await (const piece of entryText(entry)) {
    if (behind) {
      xml.push(piece)
      continue
    }
    const seen = rest + piece
    const end = endOfCells.exec(seen)
    if (end === null) rest = seen.slice(-64)
    else {
      behind = true
      xml.push(seen.slice(end.index + end[0].length))
    }
  }
  xml.end()
  return { merges, filters, texts }
}
