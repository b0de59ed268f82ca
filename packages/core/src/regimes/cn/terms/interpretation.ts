import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 解读材料: 3 working days after the document is public. The figure is from memory; a city's text of 2016 has the same. */
export const interpretationPublication: Term = {
  id: 'interpretation-publication',
  kind: 'due',
  title: text('政策解读材料公开期限', 'Publication of an interpretation'),
  trigger: text('文件公开', 'the document is published'),
  versions: [
    {
      clause: { instrument: 'o80-2016', section: '二' },
      count: 3,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['3个工作日'],
      confidence: 'M',
    },
  ],
}
