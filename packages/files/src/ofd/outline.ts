import type { Label } from '../model/labels.ts'
import { failure } from '../model/part.ts'
import { type OfficePackage, resolvePart } from '../ooxml/office-package.ts'
import { Unreadable } from '../reading.ts'

/** What an OFD file (GB/T 33190) says about one of its documents. */
export interface OfdDocument {
  readonly path: string
  readonly properties: readonly Label[]
}

/** Elements of the document information that people or programs fill with words. */
const worded = new Set(['Title', 'Author', 'Subject', 'Abstract', 'Keyword', 'CustomData', 'Creator'])

/**
 * Reads the list of documents.
 * @param office the parts of the file
 * @param file its name
 * @returns each document with its properties
 */
export async function documentsOf(office: OfficePackage, file: string): Promise<readonly OfdDocument[]> {
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

/**
 * Reads what a document is made of.
 * @param office the parts of the file
 * @param path the document
 * @returns the paths of its pages in order, then of its templates, and of the list of its attachments; throws where it is missing
 */
export async function outlineOf(
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
