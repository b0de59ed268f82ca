import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 档案: open after 25 years; some kinds earlier, some later. A term only, for no record carries an archive. */
export const archivesOpening: Term = {
  id: 'archives-opening',
  kind: 'due',
  title: text('档案开放期限', 'Opening of archives'),
  trigger: text('档案形成', 'the file is formed'),
  versions: [
    {
      clause: { instrument: 'archives-law-2020', article: 27, paragraph: 1 },
      count: 25,
      unit: 'year',
      local: 'may-shorten',
      anchors: ['二十五年'],
      confidence: 'T',
    },
  ],
}
