import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十六条第二款: records of a process may be withheld, unless a law, regulation or rule says they have to be disclosed. */
export const processInformation: Ground<CnFact> = {
  code: 'process-information',
  kind: 'discretionary',
  title: text('过程性信息', 'Information of a process'),
  asks: text(
    '讨论记录、过程稿、磋商信函、请示报告等过程性信息，可以不予公开；法律、法规、规章规定应当公开的，从其规定。',
    'Records of discussion, drafts, letters, requests and reports of a process may be withheld, unless a law, regulation or rule says they have to be disclosed.',
  ),
  reportRow: 'denied.process',
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
      anchors: ['过程性信息', '可以不予公开'],
      confidence: 'T',
      when: { is: 'disclosure.processInformation' },
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
