import { failure, notice, type Part } from '../model/part.ts'
import type { Story } from '../model/place.ts'
import { type OfficePackage, officePackage } from '../ooxml/office-package.ts'
import { readProperties } from '../ooxml/properties.ts'
import { readEmbedded } from '../ooxml/read-embedded.ts'
import { readSideParts } from '../ooxml/read-side-parts.ts'
import { documentSideParts } from '../ooxml/side-parts.ts'
import { type Batch, type Reader, type Reading, Unreadable } from '../reading.ts'
import { xmlFeed } from '../xml/xml-feed.ts'
import { entryText } from '../zip/collect.ts'
import { openZip, type ZipEntry } from '../zip/open-zip.ts'
import { type DocumentTally, storyHandler } from './story-handler.ts'

/** Where the stories of a document stand, in the order in which they are read. */
const stories: readonly (readonly [RegExp, Story])[] = [
  [/^word\/header\d*\.xml$/i, 'header'],
  [/^word\/footer\d*\.xml$/i, 'footer'],
  [/^word\/footnotes\d*\.xml$/i, 'footnote'],
  [/^word\/endnotes\d*\.xml$/i, 'endnote'],
  [/^word\/comments\d*\.xml$/i, 'comment'],
  [/^word\/glossary\/document\d*\.xml$/i, 'glossary'],
]

async function mainPart(office: OfficePackage): Promise<string> {
  const main = [...(await office.relationships('')).values()].find(({ type }) => type === 'officeDocument')
  const path = main?.target ?? 'word/document.xml'
  if (office.part(path) === undefined)
    throw new Unreadable((file) => failure(file, 'not-this-format', { format: 'docx' }))
  return path
}

async function* readStory(
  entry: ZipEntry,
  story: Story,
  tally: DocumentTally,
  reading: Reading,
): AsyncGenerator<Batch> {
  let out: Part[] = []
  const xml = xmlFeed(
    storyHandler(story, reading, tally, () => out),
    reading.settings,
  )
  for await (const text of entryText(entry)) {
    xml.push(text)
    if (out.length === 0) continue
    yield out
    out = []
  }
  const complete = xml.end()
  yield out
  if (!complete) throw new Unreadable((file) => failure(file, 'truncated', { format: 'docx' }))
}

async function linksOf(office: OfficePackage, path: string, file: string): Promise<readonly Part[]> {
  const links = [...(await office.relationships(path)).values()].filter((link) => link.external)
  if (links.length === 0) return []
  const text = links.map(({ target }) => target).join('\n')
  return [{ kind: 'text', file, role: 'link', text, place: { kind: 'item', file, item: `${path}#links` } }]
}

/** Reads a Word document: every story, with tables, comments, tracked deletions, hidden characters and properties. */
export const readDocx: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings, budget } = reading
  const office = officePackage(await openZip(await source.whole(), 'docx', settings, budget), 'docx', settings)
  const main = await mainPart(office)
  const properties = await readProperties(office, file)
  if (properties !== undefined) yield [properties]
  const tally: DocumentTally = { tables: 0, deletedParagraphs: 0, paragraphs: new Map() }
  const others = stories.flatMap(([pattern, story]) =>
    office.names.filter((name) => pattern.test(name)).map((path) => ({ path, story })),
  )
  for (const { path, story } of [{ path: main, story: 'body' as const }, ...others]) {
    const entry = office.part(path)
    if (entry === undefined) continue
    try {
      yield* readStory(entry, story, tally, reading)
      yield await linksOf(office, path, file)
    } catch (error) {
      if (!(error instanceof Unreadable) || story === 'body') throw error
      yield [failure(file, 'part-unreadable', { part: path }, 'part')]
    }
  }
  if (tally.deletedParagraphs > 0) yield [notice(file, 'deleted-text', { paragraphs: tally.deletedParagraphs })]
  yield* readSideParts(office, documentSideParts, reading)
  yield* readEmbedded(office, reading)
}
