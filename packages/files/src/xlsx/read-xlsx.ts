import { failure, type Part } from '../model/part.ts'
import { officePackage } from '../ooxml/office-package.ts'
import { readProperties } from '../ooxml/properties.ts'
import { readEmbedded } from '../ooxml/read-embedded.ts'
import { readSideParts } from '../ooxml/read-side-parts.ts'
import { workbookSideParts } from '../ooxml/side-parts.ts'
import { type Batch, type Reader, type Reading, Unreadable } from '../reading.ts'
import { openZip } from '../zip/open-zip.ts'
import { hiddenReasons } from './hidden-reasons.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { readSheetNotes } from './sheet-comments.ts'
import { readStyles } from './styles.ts'
import { readWorkbook, type Workbook } from './workbook.ts'

/** What is in the file although no sheet shows it: names for constants, texts of deleted cells. */
function leftoverTexts({ names }: Workbook, strings: SharedStrings, file: string): readonly Part[] {
  const named = names.map(({ name, formula }) => `${name}=${formula}`)
  const text = (lines: readonly string[], item: string): readonly Part[] =>
    lines.length === 0
      ? []
      : [{ kind: 'text', file, role: 'leftover', text: lines.join('\n'), place: { kind: 'item', file, item } }]
  return [...text(named, 'definedNames'), ...text(strings.unused(), 'sharedStrings')]
}

/** A part that breaks off is reported; reaching a limit ends the file. */
function partFailure(error: unknown, part: string, { file }: Reading): Part {
  if (!(error instanceof Unreadable)) throw error
  const found = error.failure(file)
  if (found.code === 'too-large' || found.code === 'zip-bomb') throw error
  return failure(file, 'part-unreadable', { part }, 'part')
}

/** Reads an Excel workbook: every sheet, seen or not, its comments, properties and what deletion left behind. */
export const readXlsx: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings, budget } = reading
  const office = officePackage(await openZip(await source.whole(), 'xlsx', settings, budget), 'xlsx', settings)
  const workbook = await readWorkbook(office)
  const properties = await readProperties(office, file)
  if (properties !== undefined) yield [properties]
  const strings = await readSharedStrings(office, workbook.sharedStrings)
  const context = { strings, from1904: workbook.from1904, styles: await readStyles(office, workbook.styles) }
  let whole = true
  for (const sheet of workbook.sheets) {
    const entry = sheet.path === undefined ? undefined : office.part(sheet.path)
    if (sheet.path === undefined || entry === undefined) {
      whole = false
      yield [failure(file, 'part-unreadable', { part: sheet.called }, 'part')]
      continue
    }
    try {
      yield* readSheet(sheet, entry, context, reading)
      yield await readSheetNotes(office, sheet, sheet.path, file, hiddenReasons(sheet.state).sheet)
    } catch (error) {
      whole = false
      yield [partFailure(error, sheet.called, reading)]
    }
  }
  // Where a sheet could not be read, texts only it uses would look deleted.
  yield leftoverTexts(workbook, whole ? strings : { get: strings.get, unused: () => [] }, file)
  yield* readSideParts(office, workbookSideParts, reading)
  yield* readEmbedded(office, reading)
}
