import { getDocument, InvalidPDFException, PasswordException, type PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Label } from '../model/labels.ts'
import { failure, notice, type Part } from '../model/part.ts'
import type { PagePlace } from '../model/place.ts'
import { type Batch, overLimit, type Reader, type Reading, Unreadable } from '../reading.ts'
import { CharacterMapSource } from './character-maps.ts'
import { type Attachment, contentOfPage } from './page-content.ts'
import { isGarbled } from './page-text.ts'
import { property } from './property.ts'
import { catchStrayRejections } from './stray-rejections.ts'

/** Properties that say how the file was made, which is nobody's data. */
const technical = new Set([
  'PDFFormatVersion',
  'Language',
  'EncryptFilterName',
  'CreationDate',
  'ModDate',
  'Producer',
  'Trapped',
])

async function propertiesOf(document: PDFDocumentProxy, file: string): Promise<readonly Part[]> {
  const { info } = await document.getMetadata()
  const custom = property(info, 'Custom')
  const labels: Label[] = []
  for (const [name, value] of [
    ...Object.entries(info),
    ...(typeof custom === 'object' ? Object.entries(custom ?? {}) : []),
  ])
    if (typeof value === 'string' && value.trim() !== '' && !technical.has(name))
      labels.push({ name, printed: name, value: value.trim(), place: { kind: 'item', file, item: `Info#${name}` } })
  return labels.length === 0 ? [] : [{ kind: 'labels', file, source: 'properties', labels }]
}

async function* readAttachments(
  document: PDFDocumentProxy,
  attachments: readonly Attachment[],
  reading: Reading,
): AsyncGenerator<Batch> {
  for (const { id, name } of attachments) {
    const content: unknown = await document.getAttachmentContent(id).catch(() => undefined)
    if (content instanceof Uint8Array) yield* reading.inner(name, content)
    else yield [failure(`${reading.file}!/${name}`, 'broken', { format: 'pdf', error: 'attachment' })]
  }
}

/** The files that hang on the document itself. */
async function attachmentsOf(document: PDFDocumentProxy): Promise<readonly Attachment[]> {
  const attachments = (await document.getAttachments()) ?? new Map<string, unknown>()
  return [...attachments].map(([id, attachment]) => {
    const name = property(attachment, 'filename')
    return { id, name: typeof name === 'string' && name !== '' ? name : id }
  })
}

async function* readPages(document: PDFDocumentProxy, reading: Reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const of = document.numPages
  const empty: number[] = []
  const garbled: number[] = []
  for (let number = 1; number <= of; number += 1) {
    if (number > settings.limits.pages) throw overLimit(settings, 'pages')
    const place: PagePlace = { kind: 'page', file, page: number }
    try {
      const page = await document.getPage(number)
      const { text, parts, attachments } = await contentOfPage(page, place)
      if (text.trim() === '') empty.push(number)
      else if (isGarbled(text)) garbled.push(number)
      page.cleanup()
      yield parts
      yield* readAttachments(document, attachments, reading)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      yield [failure(file, 'part-unreadable', { part: `page ${number}` }, 'part', place)]
    }
  }
  const notices: Part[] = []
  if (empty.length > 0) notices.push(notice(file, 'no-text-layer', { pages: empty, of }))
  if (garbled.length > 0) notices.push(notice(file, 'garbled-text', { pages: garbled, of }))
  yield notices
}

function whyNotPdf(error: unknown, whole: boolean): unknown {
  if (error instanceof PasswordException) return new Unreadable((file) => failure(file, 'encrypted', { format: 'pdf' }))
  if (!(error instanceof InvalidPDFException)) return error
  if (!whole) return new Unreadable((file) => failure(file, 'truncated', { format: 'pdf' }))
  return new Unreadable((file) => failure(file, 'broken', { format: 'pdf', error: error.name }))
}

/** Whether the file has its end: the library mends what it can, but what is cut off is gone. */
function hasEnd(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2_048)).includes('%%EOF')
}

/** Reads a PDF: the text of each page, whatever covers it, notes, form fields, properties and attached files. */
export const readPdf: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const bytes = await source.whole()
  const whole = hasEnd(bytes)
  const readingEnds = catchStrayRejections()
  const task = getDocument({
    // The library takes the bytes over, and takes none of Node.js's own kind.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: CharacterMapSource,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw whyNotPdf(error, whole)
    })
    yield await propertiesOf(document, reading.file)
    yield* readPages(document, reading)
    yield* readAttachments(document, await attachmentsOf(document), reading)
    if (!whole) yield [failure(reading.file, 'truncated', { format: 'pdf' })]
  } finally {
    await task.destroy().finally(readingEnds)
  }
}
