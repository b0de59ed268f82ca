import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** Whether a document still counts, as portals mark it. */
export const validityStates = defineVocabulary({
  name: 'validity-states',
  title: text('时效', 'Validity'),
  description: text('文件当前的效力状态。', 'Whether a document still has effect.'),
  source: { title: text('政府门户网站通行的时效标注', 'Marks in use on government portals'), confidence: 'E' },
  concepts: [
    { code: 'valid', label: text('有效', 'In force'), alsoKnownAs: ['现行有效'] },
    { code: 'lapsed', label: text('失效', 'Lapsed'), alsoKnownAs: ['已失效'] },
    { code: 'repealed', label: text('废止', 'Repealed'), alsoKnownAs: ['已废止'] },
    { code: 'amended', label: text('已修改', 'Amended'), alsoKnownAs: ['已被修改'] },
  ],
})
