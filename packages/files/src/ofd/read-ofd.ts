import type { Label } from '../model/labels.ts'
import { failure, type LabelsPart, notice, type Part } from '../model/part.ts'
import type { Run } from '../model/run.ts'
import { type OfficePackage, officePackage, resolvePart } from '../ooxml/office-package.ts'
import { type Batch, overLimit, type Reader, type Reading, Unreadable } from '../reading.ts'
import { entryBytes } from '../zip/collect.ts'
import { openZip } from '../zip/open-zip.ts'

/** What an OFD file (GB/T 33190) says about one of its documents. */
interface OfdDocument {
  readonly path: string
  readonly properties: readonly Label[]
}

/** Elements of the document information that people or programs fill with words. */
const worded = new Set(['Title', 'Author', 'Subject', 'Abstract', 'Keyword', 'CustomData', 'Creator'])

async function documentsOf(office: OfficePackage, file: string): Promise<readonly OfdDocument[]> {
  const entry = office.part('OFD.xml')
  const documents: OfdDocument[] = []
  if (entry === undefined) return documents
  let properties: Label[] = []
  let text = ''
  let custom: string | undefined
  await office.feed(entry, {
    open: (name, attributes) => {
      text = ''
      if (name === 'DocBody') properties = []
      if (name === 'CustomData') custom = attributes.get('Name')
    },
    text: (data) => {
      text += data
    },
    close: (name) => {
      const value = text.trim()
      if (name === 'DocRoot') documents.push({ path: resolvePart('', value), properties })
      else if (worded.has(name) && value !== '') {
        const printed = name === 'CustomData' ? (custom ?? name) : name
        properties.push({ name: printed, printed, value, place: { kind: 'item', file, item: `OFD.xml#${printed}` } })
      }
      text = ''
    },
  })
  return documents
}

/** The paths of a document's pages in order, of its templates, and of the list of its attachments. */
async function outlineOf(
  office: OfficePackage,
  path: string,
): Promise<{ pages: string[]; attachments: string | undefined }> {
  const entry = office.part(path)
  if (entry === undefined) throw new Unreadable((file) => failure(file, 'truncated', { format: 'ofd' }))
  const templates: string[] = []
  const pages: string[] = []
  let attachments: string | undefined
  let text = ''
  await office.feed(entry, {
    open: (name, attributes) => {
      text = ''
      const base = attributes.get('BaseLoc')
      if (base === undefined) return
      if (name === 'Page') pages.push(resolvePart(path, base))
      else if (name === 'TemplatePage') templates.push(resolvePart(path, base))
    },
    text: (data) => {
      text += data
    },
    close: (name) => {
      if (name === 'Attachments' && text.trim() !== '') attachments = resolvePart(path, text.trim())
      text = ''
    },
  })
  return { pages: [...pages, ...templates], attachments }
}

/** The text of a page, a line for each height at which text stands. */
async function pageText(office: OfficePackage, path: string): Promise<{ text: string; runs: Run[] }> {
  const entry = office.part(path)
  if (entry === undefined) throw new Unreadable((file) => failure(file, 'truncated', { format: 'ofd' }))
  const lines: string[] = []
  let height: number | undefined
  let top = 0
  let inCode = false
  await office.feed(entry, {
    open: (name, attributes) => {
      if (name === 'TextObject') top = Number((attributes.get('Boundary') ?? '').trim().split(/\s+/)[1] ?? 0)
      if (name !== 'TextCode') return
      inCode = true
      const at = top + Number(attributes.get('Y') ?? 0)
      if (height === undefined || Math.abs(at - height) > 1) lines.push('')
      height = at
    },
    text: (data) => {
      if (inCode) lines.push((lines.pop() ?? '') + data)
    },
    close: (name) => {
      if (name === 'TextCode') inCode = false
    },
  })
  const runs: Run[] = []
  let at = 0
  lines.forEach((line, index) => {
    runs.push({ at, line: index + 1, column: 1 })
    at += line.length + 1
  })
  return { text: lines.join('\n'), runs }
}

async function* readAttachments(office: OfficePackage, path: string, reading: Reading): AsyncGenerator<Batch> {
  const list = office.part(path)
  if (list === undefined) return
  const found: { name: string; path: string }[] = []
  let name = ''
  let text = ''
  await office.feed(list, {
    open: (element, attributes) => {
      text = ''
      if (element === 'Attachment') name = attributes.get('Name') ?? ''
    },
    text: (data) => {
      text += data
    },
    close: (element) => {
      if (element === 'FileLoc') found.push({ name, path: resolvePart(path, text.trim()) })
    },
  })
  for (const attachment of found) {
    const entry = office.part(attachment.path)
    if (entry === undefined) continue
    const ending = attachment.path.slice(attachment.path.lastIndexOf('.'))
    const shown = attachment.name.endsWith(ending) ? attachment.name : `${attachment.name}${ending}`
    yield* reading.inner(shown, await entryBytes(entry, reading.settings))
  }
}

async function* readDocument(office: OfficePackage, path: string, reading: Reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const { pages, attachments } = await outlineOf(office, path)
  const empty: number[] = []
  for (const [index, page] of pages.entries()) {
    if (index >= settings.limits.pages) throw overLimit(settings, 'pages')
    const place = { kind: 'page', file, page: index + 1 } as const
    try {
      const { text, runs } = await pageText(office, page)
      if (text.trim() === '') empty.push(index + 1)
      else yield [{ kind: 'text', file, role: 'body', text, place, runs }]
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield [failure(file, 'part-unreadable', { part: page }, 'part', place)]
    }
  }
  const notices: Part[] = empty.length === 0 ? [] : [notice(file, 'no-text-layer', { pages: empty, of: pages.length })]
  yield notices
  if (attachments !== undefined) yield* readAttachments(office, attachments, reading)
}

/** Reads OFD (GB/T 33190), the national format of fixed pages: its text by page, its properties and attachments. */
export const readOfd: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings, budget } = reading
  const office = officePackage(await openZip(await source.whole(), 'ofd', settings, budget), 'ofd', settings)
  for (const { path, properties } of await documentsOf(office, file)) {
    const labels: LabelsPart = { kind: 'labels', file, source: 'properties', labels: properties }
    if (properties.length > 0) yield [labels]
    yield* readDocument(office, path, reading)
  }
}
