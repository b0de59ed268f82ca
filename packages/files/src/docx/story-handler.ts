import type { HiddenBy } from '../model/hidden.ts'
import type { Part, TextRole } from '../model/part.ts'
import type { ParagraphPlace, Story } from '../model/place.ts'
import type { Reading } from '../reading.ts'
import type { XmlHandler } from '../xml/xml-feed.ts'
import { type DocumentTable, documentTable } from './document-table.ts'
import { type OpenParagraph, openParagraph, runTracker } from './paragraph.ts'

/** Counts over a whole document. */
export interface DocumentTally {
  tables: number
  deletedParagraphs: number
  readonly paragraphs: Map<Story, number>
}

const roles = {
  body: 'body',
  header: 'header',
  footer: 'footer',
  footnote: 'note',
  endnote: 'note',
  comment: 'comment',
  glossary: 'leftover',
} as const satisfies { readonly [S in Story]: TextRole }

/** What elements without text put into it. */
const signs: { readonly [name: string]: string } = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

/** Elements whose text is the document's; the others' is layout. */
const texts = new Set(['t', 'delText'])
const instructions = new Set(['instrText', 'delInstrText'])

/**
 * Follows one story of a Word document: its paragraphs, tables, tracked changes, hidden characters and fields.
 * @param story which one
 * @param reading the file
 * @param tally counted on over all stories
 * @param out takes the parts
 * @returns the handler
 */
export function storyHandler(story: Story, reading: Reading, tally: DocumentTally, out: () => Part[]): XmlHandler {
  const { file } = reading
  const runs = runTracker()
  const paragraphs: OpenParagraph[] = []
  const tables: DocumentTable[] = []
  let fallback = 0
  let reads: 'text' | 'field' | undefined

  const put = (role: TextRole, text: string, place: ParagraphPlace, hiddenBy?: HiddenBy): void => {
    if (text.trim() === '') return
    const hidden = hiddenBy === undefined ? {} : { hiddenBy: [hiddenBy] }
    out().push({ kind: 'text', file, role, text, place, ...hidden })
  }
  const place = (): ParagraphPlace => ({
    kind: 'paragraph',
    file,
    story,
    paragraph: tally.paragraphs.get(story) ?? 1,
  })
  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    tally.paragraphs.set(story, (tally.paragraphs.get(story) ?? 0) + 1)
    const here = place()
    // A text box hangs on a paragraph: its own paragraphs close while that one is still open.
    const role = paragraphs.length > 0 ? 'text-box' : roles[story]
    const inCell = paragraphs.length === 0 && (tables.at(-1)?.paragraph(paragraph.seen) ?? false)
    if (!inCell) put(role, paragraph.seen, here)
    if (paragraph.deleted) {
      tally.deletedParagraphs += 1
      put(role, paragraph.before, here, 'deletion')
    }
    put(role, paragraph.hidden, here, 'hidden-text')
    put('field', paragraph.field, here)
  }
  return {
    open: (name, attributes) => {
      if (name === 'Fallback') fallback += 1
      if (fallback > 0) return
      runs.open(name, attributes)
      const paragraph = paragraphs.at(-1)
      if (name === 'p') paragraphs.push(openParagraph())
      else if (name === 'tbl') tables.push(documentTable(reading))
      else if (texts.has(name)) reads = 'text'
      else if (instructions.has(name)) reads = 'field'
      else if (name === 'docPr') {
        put('attribute', attributes.get('descr') ?? '', place())
        put('attribute', attributes.get('title') ?? '', place())
      } else if (paragraph !== undefined && signs[name] !== undefined) runs.add(paragraph, signs[name])
      if (name !== 'tbl') tables.at(-1)?.open(name, attributes)
    },
    text: (data) => {
      const paragraph = paragraphs.at(-1)
      if (fallback > 0 || paragraph === undefined || reads === undefined) return
      if (reads === 'text') runs.add(paragraph, data)
      else paragraph.field += data
    },
    close: (name) => {
      if (name === 'Fallback') {
        fallback -= 1
        return
      }
      if (fallback > 0) return
      runs.close(name)
      if (texts.has(name) || instructions.has(name)) reads = undefined
      else if (name === 'p') closeParagraph()
      else if (name === 'tbl') {
        const parts: Part[] = []
        tables.pop()?.end(tally.tables + 1, parts)
        if (parts.some((part) => part.kind === 'row')) tally.tables += 1
        out().push(...parts)
      }
      tables.at(-1)?.close(name)
    },
  }
}
