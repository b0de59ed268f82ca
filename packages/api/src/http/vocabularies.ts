import { type Vocabulary, vocabularies } from '@gongkai/core'
import { removalReasons } from '../store/reasons.ts'

/** Every vocabulary that is served: the core's, and the API's own. */
export const servedVocabularies: ReadonlyMap<string, Vocabulary> = new Map<string, Vocabulary>([
  ...Object.entries<Vocabulary>(vocabularies),
  [removalReasons.name, removalReasons],
])

/** What a vocabulary is, without its concepts. */
export function headOf({ name, title, description, source, from, until }: Vocabulary) {
  return { name, title, description, source, from, until }
}
