export { type CodeSchema, codeSchema } from './code-schema.ts'
export { conceptOf, findConcept } from './find-concept.ts'
export { isVocabularyName, type VocabularyCode, type VocabularyName, vocabularies, vocabulary } from './registry.ts'
export type { CodeOf, Concept, Vocabulary, VocabularySource } from './vocabulary.ts'
