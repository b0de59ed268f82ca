import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十六条第一款: internal affairs may be withheld. The text of 2007 knows no such ground. */
export const internalAffairs: Ground<CnFact> = {
  code: 'internal-affairs',
  kind: 'discretionary',
  title: text('内部事务信息', 'Internal affairs'),
  asks: text(
    '人事管理、后勤管理、内部工作流程等内部事务信息，可以不予公开。',
    'Information on internal affairs, such as personnel, logistics and internal procedure, may be withheld.',
  ),
  reportRow: 'denied.internal',
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 16, paragraph: 1 },
      anchors: ['内部事务信息', '可以不予公开'],
      confidence: 'T',
      when: { is: 'disclosure.internalAffairs' },
    },
  ],
}
