import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十六条第二款: so may the file of an enforcement case. */
export const enforcementFile: Ground<CnFact> = {
  code: 'enforcement-file',
  kind: 'discretionary',
  title: text('行政执法案卷', 'Enforcement file'),
  asks: text(
    '行政执法案卷信息，可以不予公开；法律、法规、规章规定应当公开的，从其规定。',
    'The file of an enforcement case may be withheld, unless a law, regulation or rule says it has to be disclosed.',
  ),
  reportRow: 'denied.enforcement-file',
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
      anchors: ['行政执法案卷', '可以不予公开'],
      confidence: 'T',
      when: { is: 'disclosure.enforcementFile' },
      unless: [
        {
          clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
          when: { is: 'disclosure.requiredByOtherLaw' },
          effect: 'must-release',
          note: text('法律、法规、规章规定应当公开', 'a law, regulation or rule says that it has to be disclosed'),
        },
      ],
    },
  ],
}
