import type { CivilDate } from '../civil/index.ts'
import type { LocalText } from '../text/local-text.ts'

/** One entry of a vocabulary: what SKOS calls a concept. */
export interface Concept<Code extends string = string> {
  /** The stable code that records carry; never reused, never renamed. */
  readonly code: Code
  /** What people read: the preferred label in each language. */
  readonly label: LocalText
  /** The number or letter the source itself gives it, such as `(一)1`. */
  readonly notation?: string
  /** The code of the wider concept of the same vocabulary. */
  readonly broader?: NoInfer<Code>
  /** What belongs under it, where the label alone does not say. */
  readonly note?: LocalText
  /** The clause it rests on, such as `gipd-2019#20.1.7`. */
  readonly clause?: string
  /** Short key terms that stand in that clause, where the label does not. */
  readonly anchors?: readonly string[]
  /** Other wordings met on pages, by which {@link findConcept} knows it too. */
  readonly alsoKnownAs?: readonly string[]
  /** The first and last day of its use, where they differ from the vocabulary's. */
  readonly from?: CivilDate
  readonly until?: CivilDate
}

/** Where a vocabulary comes from, and how well that is known: T text read, E excerpt seen, M memory, own: this project's. */
export interface VocabularySource {
  readonly title: LocalText
  readonly docNumber?: string
  readonly confidence: 'T' | 'E' | 'M' | 'own'
}

/** A closed list of codes with their labels, source and dates: what SKOS calls a concept scheme. */
export interface Vocabulary<Name extends string = string, Code extends string = string> {
  readonly name: Name
  readonly title: LocalText
  readonly description: LocalText
  readonly source: VocabularySource
  /** The first day the list was in use, where it is known. */
  readonly from?: CivilDate
  /** The last day it was in use; absent while it is. */
  readonly until?: CivilDate
  readonly concepts: readonly Concept<Code>[]
  /** The codes of the concepts, in the source's order. */
  readonly codes: readonly Code[]
}

/** The codes of a vocabulary, as a union of literals. */
export type CodeOf<V> = V extends Vocabulary<string, infer Code> ? Code : never

/**
 * Makes a vocabulary out of its concepts.
 * @param definition name, title, description, source and concepts in the source's order
 * @returns the frozen vocabulary with its codes listed
 */
export function defineVocabulary<const Name extends string, const Code extends string>(
  definition: Omit<Vocabulary<Name, Code>, 'codes'>,
): Vocabulary<Name, Code> {
  const concepts = Object.freeze(definition.concepts.map((concept) => Object.freeze(concept)))
  return Object.freeze({ ...definition, concepts, codes: Object.freeze(concepts.map(({ code }) => code)) })
}
