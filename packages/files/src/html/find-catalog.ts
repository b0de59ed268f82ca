import type { Label, LabelKey } from '../model/labels.ts'
import type { LabelsPart, Part, RowPart, TextPart } from '../model/part.ts'
import { placeOfCell, placeOfText } from '../model/place-of.ts'
import { bareLabel, catalogKey, namesInText } from './catalog-names.ts'

/** A line of a box is short; running text that happens to hold a name is not. */
const longestLine = 400

/** Names that make a run of lines a catalogue box. */
const telling: ReadonlySet<LabelKey> = new Set(['indexNumber', 'docNumber', 'issuerName', 'formedOn', 'publishedOn'])

function label(printed: string, key: LabelKey | undefined, value: string, place: Label['place']): Label {
  const name = bareLabel(printed)
  return { name, printed: printed.trim(), value: value.trim(), place, ...(key === undefined ? {} : { key }) }
}

/** Names with a colon and what follows them, in one text. */
function labelsInText(text: string, placeAt: (offset: number) => Label['place']): readonly Label[] {
  if (text.length > longestLine) return []
  const found = [...text.matchAll(namesInText)]
  return found.map((match, index) => {
    const start = match.index + match[0].length
    const value = text.slice(start, found[index + 1]?.index ?? text.length)
    const lead = value.length - value.trimStart().length
    return label(match[0], catalogKey(match[1] ?? ''), value, placeAt(Math.min(start + lead, text.length)))
  })
}

/** A row of name, value, name, value …; or of cells that hold both. */
function labelsInRow(row: RowPart): readonly Label[] {
  const labels: Label[] = []
  for (let index = 0; index < row.cells.length; index += 1) {
    const cell = row.cells[index]
    if (cell === undefined) continue
    const key = catalogKey(cell.text)
    const next = row.cells[index + 1]
    if (key !== undefined) {
      const beside = next !== undefined && next.column === cell.column + 1 && catalogKey(next.text) === undefined
      if (beside) {
        labels.push(label(cell.text, key, next.text, placeOfCell(row, next)))
        index += 1
      } else labels.push(label(cell.text, key, '', placeOfCell(row, cell)))
    } else labels.push(...labelsInText(cell.text, (offset) => placeOfCell(row, cell, offset)))
  }
  return labels
}

/** The labels of one part; where it is a name alone, its value is the next text. */
function labelsOf(part: Part, next: Part | undefined): { readonly labels: readonly Label[]; readonly taken: number } {
  if (part.kind === 'row') return { labels: labelsInRow(part), taken: 1 }
  if (part.kind !== 'text' || part.role !== 'body') return { labels: [], taken: 1 }
  const key = part.text.length <= 40 ? catalogKey(part.text) : undefined
  if (key === undefined) return { labels: labelsInText(part.text, (offset) => placeOfText(part, offset)), taken: 1 }
  if (isValue(next)) return { labels: [label(part.text, key, next.text, placeOfText(next))], taken: 2 }
  return { labels: [label(part.text, key, '', placeOfText(part))], taken: 1 }
}

function isValue(part: Part | undefined): part is TextPart {
  return (
    part?.kind === 'text' &&
    part.role === 'body' &&
    part.text.length <= longestLine &&
    catalogKey(part.text) === undefined &&
    part.text.search(namesInText) < 0
  )
}

/**
 * Finds the catalogue boxes of a page: runs of lines that name what every government document has, such as 索引号,
 * 发文机关, 成文日期. No two sites mark them up alike, so they are known by their names alone.
 * @param parts the page's texts and rows in order
 * @param file its name
 * @returns one part for each box
 */
export function findCatalogs(parts: readonly Part[], file: string): readonly LabelsPart[] {
  const boxes: LabelsPart[] = []
  let labels: Label[] = []
  const close = (): void => {
    const keys = new Set(labels.map(({ key }) => key))
    const told = [...keys].some((key) => key !== undefined && telling.has(key))
    if (keys.size >= 2 && told) boxes.push({ kind: 'labels', file, source: 'catalog', labels })
    labels = []
  }
  const lines = parts.filter((part) => part.kind === 'row' || (part.kind === 'text' && part.role === 'body'))
  for (let index = 0; index < lines.length; ) {
    const part = lines[index]
    if (part === undefined) break
    const found = labelsOf(part, lines[index + 1])
    if (found.labels.length === 0) close()
    labels.push(...found.labels)
    index += found.taken
  }
  close()
  return boxes
}
