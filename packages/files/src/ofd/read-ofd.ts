import { failure, type LabelsPart, notice, type Part } from '../model/part.ts'
import { type OfficePackage, officePackage, resolvePart } from '../ooxml/office-package.ts'
import { type Batch, overLimit, type Reader, type Reading, Unreadable } from '../reading.ts'
import { entryBytes } from '../zip/collect.ts'
import { openZip } from '../zip/open-zip.ts'
import { documentsOf, outlineOf } from './outline.ts'
import { ofdPageText } from './page-text.ts'

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
      const { text, runs } = await ofdPageText(office, page)
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
