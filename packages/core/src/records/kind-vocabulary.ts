import { text } from '../text/local-text.ts'
import { defineVocabulary } from '../vocabularies/vocabulary.ts'
import { isRecordKind, recordKinds } from './kinds.ts'

/** The kinds of record as a vocabulary, for lists and catalogues. */
export const kindVocabulary = defineVocabulary({
  name: 'kinds',
  title: text('记录类型', 'Kinds of record'),
  description: text('可以公开的记录的类型。', 'The kinds of record that can be published.'),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: Object.keys(recordKinds)
    .filter(isRecordKind)
    .map((code) => ({ code, label: recordKinds[code].label, note: recordKinds[code].description })),
})
