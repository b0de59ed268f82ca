import type { HiddenBy } from './hidden.ts'

/** A whole file. A file inside an archive or a document is named `outer.zip!/inner.xlsx`. */
export interface FilePlace {
  readonly kind: 'file'
  readonly file: string
}

/** A point in a text file. Line and column count from 1; the column counts UTF-16 units, as SARIF does by default. */
export interface LinePlace {
  readonly kind: 'line'
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A cell of a table. `cell` is its address in A1 form; the rest is there where the format knows it. */
export interface CellPlace {
  readonly kind: 'cell'
  readonly file: string
  readonly cell: string
  /** The sheet's name, in a workbook. */
  readonly sheet?: string
  /** The number of the table in the document, or of the sheet in the workbook, from 1. */
  readonly table?: number
  /** The title of the cell's column. */
  readonly title?: string
  /** The point in the source, in a text format such as CSV or HTML. */
  readonly line?: number
  readonly column?: number
  readonly hiddenBy?: readonly HiddenBy[]
}

/** A page of a fixed-layout document. `line` is the line of text on the page, from 1, in reading order. */
export interface PagePlace {
  readonly kind: 'page'
  readonly file: string
  readonly page: number
  readonly line?: number
  readonly column?: number
}

/** A value of a record by its JSON pointer (RFC 6901), with the point in the source where it is known. */
export interface PointerPlace {
  readonly kind: 'pointer'
  readonly file: string
  readonly pointer: string
  readonly line?: number
  readonly column?: number
}

/** Where in a word-processor document a paragraph stands. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'glossary'

/** A paragraph of a word-processor document, from 1 within its story. */
export interface ParagraphPlace {
  readonly kind: 'paragraph'
  readonly file: string
  readonly story: Story
  readonly paragraph: number
}

/** Something that has only a name: a document property, a bookmark, a cache inside a workbook. */
export interface ItemPlace {
  readonly kind: 'item'
  readonly file: string
  readonly item: string
}

/** Where something stands in a file. */
export type Place = FilePlace | LinePlace | CellPlace | PagePlace | PointerPlace | ParagraphPlace | ItemPlace

/**
 * A whole file as a place.
 * @param file its name
 * @returns the place
 */
export function filePlace(file: string): FilePlace {
  return { kind: 'file', file }
}
