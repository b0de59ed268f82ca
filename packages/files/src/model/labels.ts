import type { Place } from './place.ts'

/** What a label of a catalogue box means, in the words of the record fields. */
export type LabelKey =
  | 'indexNumber'
  | 'issuerName'
  | 'title'
  | 'docNumber'
  | 'formedOn'
  | 'publishedOn'
  | 'effectiveOn'
  | 'theme'
  | 'genre'
  | 'keywords'
  | 'validity'
  | 'attribute'
  | 'channel'
  | 'timeLimit'
  | 'audience'
  | 'summary'

/** A name with its value: a meta label of a page, a line of a catalogue box, a document property. */
export interface Label {
  /** The name without the blanks and colons that pad it; an official meta label in its official spelling. */
  readonly name: string
  /** The name as it stands in the file. */
  readonly printed: string
  readonly value: string
  /** What it means, where the name is known. */
  readonly key?: LabelKey
  /** Where the value stands. */
  readonly place: Place
}
