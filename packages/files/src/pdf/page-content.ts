import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { TextPart } from '../model/part.ts'
import type { PagePlace } from '../model/place.ts'
import { pageText } from './page-text.ts'
import { property } from './property.ts'

/** A file in the document: its name and what the library knows it by. */
export interface Attachment {
  readonly id: string
  readonly name: string
}

/** What a page holds. */
export interface PageContent {
  readonly text: string
  readonly parts: readonly TextPart[]
  /** Files that hang on notes. */
  readonly attachments: readonly Attachment[]
}

/**
 * Reads a page.
 * @param page the page
 * @param place where it is
 * @returns its text, what is noted on it, and the files that hang on the notes
 */
export async function contentOfPage(page: PDFPageProxy, place: PagePlace): Promise<PageContent> {
  const { items } = await page.getTextContent()
  const { text, runs } = pageText(items.flatMap((item) => ('str' in item ? [item] : [])))
  const { file } = place
  const parts: TextPart[] = text.trim() === '' ? [] : [{ kind: 'text', file, role: 'body', text, place, runs }]
  const found: unknown = await page.getAnnotations({ intent: 'any' })
  const notes: readonly unknown[] = Array.isArray(found) ? found : []
  for (const note of notes)
    for (const said of textsOfAnnotation(note)) parts.push({ kind: 'text', file, place, ...said })
  return { text, parts, attachments: notes.flatMap(attachmentOfAnnotation) }
}

function attachmentOfAnnotation(note: unknown): readonly Attachment[] {
  const id = property(note, 'fileId')
  const name = property(property(note, 'file'), 'filename')
  return typeof id === 'string' ? [{ id, name: typeof name === 'string' && name !== '' ? name : id }] : []
}

/** Words of a note, value of a form field, address of a link. */
function textsOfAnnotation(note: unknown): readonly { role: TextPart['role']; text: string }[] {
  const field = property(note, 'fieldValue')
  const values = Array.isArray(field) ? field : [field]
  const found = [
    ...values.map((value: unknown) => ({ role: 'field' as const, text: value })),
    { role: 'comment' as const, text: property(property(note, 'contentsObj'), 'str') },
    { role: 'comment' as const, text: property(property(note, 'titleObj'), 'str') },
    { role: 'attribute' as const, text: property(note, 'alternativeText') },
    { role: 'link' as const, text: property(note, 'unsafeUrl') },
  ]
  return found.flatMap(({ role, text }) => (typeof text === 'string' && text.trim() !== '' ? [{ role, text }] : []))
}
