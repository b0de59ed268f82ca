import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { withPolicy } from './with-policy.ts'

const interpretation = { stage: 'on-issue', documentPublishedOn: '2026-03-05' } as const
const together = { plannedWithDocument: true, approvedWithDocument: true } as const

/** 国办发〔2016〕80号, 二: interpretation is prepared, signed off and deployed together with the document. */
export const interpThreeSync: Rule<CnFact> = {
  id: 'cn/interp-three-sync',
  over: 'record',
  kinds: ['interpretation'],
  datedBy: 'interpretation.documentPublishedOn',
  title: text('政策与解读同步组织、审签、部署', 'Interpretation prepared together with the policy'),
  asks: text(
    '解读方案、解读材料与政策文件同步组织、同步审签、同步部署；谁起草谁解读，由人核对。',
    'Plan and material of the interpretation are prepared, signed off and deployed together with the document. That who drafts it also interprets it is left to people to see.',
  ),
  mend: text(
    '今后起草文件时同步准备解读材料并一并报批。',
    'Prepare the interpretation while drafting, and submit both together.',
  ),
  versions: [
    {
      clause: { instrument: 'o80-2016', section: '二' },
      modality: 'should',
      anchors: ['同步组织', '同步审签', '同步部署'],
      confidence: 'E',
      when: withPolicy,
      require: {
        all: [
          { is: 'interpretation.plannedWithDocument' },
          { is: 'interpretation.approvedWithDocument' },
          { is: 'interpretation.releasedWithDocument' },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('interpretation', { ...interpretation, ...together, releasedWithDocument: true }),
      asOf: '2026-06-01',
      note: text('三项同步', 'all three together'),
    },
    breached: {
      subject: sampleRecord('interpretation', { ...interpretation, ...together, releasedWithDocument: false }),
      asOf: '2026-06-01',
      note: text('未同步部署', 'not deployed together'),
    },
    undetermined: {
      subject: sampleRecord('interpretation', { ...interpretation, ...together }),
      asOf: '2026-06-01',
      note: text('未记录是否同步部署', 'whether it was deployed together was not recorded'),
    },
  },
}
