import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const assertInForce = ['shangluo-coordination']

/** 商洛市政府信息发布协调制度第八条: the body consulted answers in writing within 5 working days, with reasons where it disagrees. */
export const coordinate5wdSl: Rule<ShangluoFact> = {
  id: 'shangluo/coordinate-5wd-sl',
  over: 'review-log',
  kinds: ['coordination'],
  datedBy: 'coordination.receivedAt',
  title: text('被征求意见机关五个工作日内答复', 'The body consulted answers within 5 working days'),
  asks: text(
    '被征求意见的机关自收到之日起5个工作日内书面答复；不同意的说明理由。',
    'The body consulted answers in writing within 5 working days of receiving the letter, with reasons where it disagrees.',
  ),
  mend: text(
    '催办书面答复；逾期未答复的视为同意。',
    'Ask for the written answer; after the period, silence counts as consent.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-coordination', article: 8 },
      modality: 'must',
      anchors: ['5个工作日', '书面'],
      confidence: 'E',
      when: always,
      require: {
        all: [
          { within: 'coordination-reply', from: 'coordination.receivedAt', to: 'coordination.repliedAt' },
          { any: [{ is: 'coordination.agreed' }, { known: 'coordination.reason' }] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'coordination',
        { receivedAt: '2026-03-02', repliedAt: '2026-03-09', agreed: true },
        '611000',
      ),
      asOf: '2026-06-01',
      assertInForce,
      note: text('第5个工作日答复同意', 'agreed on working day 5'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'coordination',
        { receivedAt: '2026-03-02', repliedAt: '2026-03-10', agreed: true },
        '611000',
      ),
      asOf: '2026-06-01',
      assertInForce,
      note: text('第6个工作日答复', 'answered on working day 6'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'coordination', { receivedAt: '2026-03-02' }, '611000'),
      asOf: '2026-06-01',
      assertInForce,
      note: text('未记录答复', 'no answer is recorded'),
    },
  },
}
