import type { LocalText } from '@gongkai/core'

/** A point in a text file, both counted from 1. */
export interface Point {
  readonly line?: number
  readonly column?: number
}

/** One value read from a file, before anybody knows what it is. */
export interface SourceRecord {
  readonly kind: 'record'
  readonly file: string
  /** The line on which it begins; in a table, its row. */
  readonly line: number
  /** Where it stands in its document: empty for the whole, `/3` for the fourth element of a list. */
  readonly pointer: string
  readonly value: unknown
  /** Where a value inside it stands, by its JSON pointer; looked for only when asked. */
  readonly pointOf: (pointer: string) => Point
}

/** Something that could not be read, or that a reader should know: a whole file, or only a part of it. */
export interface SourceRemark {
  readonly kind: 'failure' | 'notice'
  readonly file: string
  readonly line?: number
  /** A stable code, such as `bad-line`. */
  readonly code: string
  readonly message: LocalText
  readonly scope: 'file' | 'part'
}

/** What comes out of a file. */
export type SourceItem = SourceRecord | SourceRemark

/** Files are read in batches: a million records one by one would spend their time in promises. */
export type SourceBatch = readonly SourceItem[]
