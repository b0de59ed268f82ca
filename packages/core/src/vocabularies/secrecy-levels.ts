import { civilDate } from '../civil/index.ts'
import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The levels of state secrets, highest first. They stand in logs of review, which are never published. */
export const secrecyLevels = defineVocabulary({
  name: 'secrecy-levels',
  title: text('密级', 'Levels of secrecy'),
  description: text('国家秘密的三个密级，由高到低。', 'The three levels of state secrets, highest first.'),
  source: { title: text('保守国家秘密法(2024年修订)', 'Secrecy Law (2024)'), confidence: 'T' },
  from: civilDate('2024-05-01'),
  concepts: [
    { code: 'top-secret', notation: '1', label: text('绝密', 'Top secret'), clause: 'secrecy-law-2024#17.2' },
    { code: 'secret', notation: '2', label: text('机密', 'Secret'), clause: 'secrecy-law-2024#17.2' },
    { code: 'confidential', notation: '3', label: text('秘密', 'Confidential'), clause: 'secrecy-law-2024#17.2' },
  ],
})
