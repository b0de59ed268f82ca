import { type Vocabulary, vocabularies } from '@gongkai/core'

/** Every vocabulary that is served. */
export const servedVocabularies: ReadonlyMap<string, Vocabulary> = new Map(Object.entries<Vocabulary>(vocabularies))

/** What a vocabulary is, without its concepts. */
export function headOf({ name, title, description, source, from, until }: Vocabulary) {
  return { name, title, description, source, from, until }
}
