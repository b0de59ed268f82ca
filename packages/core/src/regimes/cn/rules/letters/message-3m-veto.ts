import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { validLetter } from './valid-letter.ts'

const version = {
  modality: 'should',
  anchors: ['3个月'],
  confidence: 'E',
  when: validLetter,
  require: { within: 'message-veto', from: 'letter.askedOn', to: 'letter.answeredOn' },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

/** Site inspections: a valid message that stays unanswered for more than three months fails the site. */
export const message3mVeto: Rule<CnFact> = {
  id: 'cn/message-3m-veto',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('有效信件三个月内必须回应', 'No valid message unanswered for three months'),
  asks: text(
    '对公众有效信件、留言，不得超过3个月未作回应；触及即单项否决。',
    'A valid message from the public may not go unanswered for more than 3 months; one that does fails the site.',
  ),
  mend: text('立即回应，并在网站公开答复。', 'Answer now, and publish the answer on the site.'),
  indicator: 'veto',
  versions: [
    { ...version, clause: { instrument: 'ind-2015', unplaced: true } },
    { ...version, clause: { instrument: 'ind-2019', unplaced: true } },
  ],
  examples: {
    met: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02', answeredOn: '2026-06-02' }),
      asOf: '2026-11-01',
      note: text('满三个月当日答复', 'answered on the last day of the three months'),
    },
    breached: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02', completeThrough: '2026-06-30' }),
      asOf: '2026-11-01',
      note: text('登记完整至6月30日，仍无答复', 'the register is complete to 30 June and there is no answer'),
    },
    undetermined: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02' }),
      asOf: '2026-11-01',
      note: text('没有答复记录，也无人确认登记完整', 'no answer on record, and nobody vouches for the register'),
    },
  },
}
