import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const assertInForce = ['shangluo-coordination']

/**
 * 商洛市政府信息发布协调制度第八条: no answer within the 5 working days is consent. A permission, never a finding: met means
 * that silence stood for consent when it was published, breached that the period was still running.
 */
export const coordinateSilenceConsentSl: Rule<ShangluoFact> = {
  id: 'shangluo/coordinate-silence-consent-sl',
  over: 'review-log',
  kinds: ['coordination'],
  datedBy: 'coordination.receivedAt',
  title: text('逾期不答复视为同意', 'Silence counts as consent'),
  asks: text(
    '被征求意见的机关逾期未答复的视为同意；期限届满之后方可按同意处理。',
    'Where the body consulted does not answer in time it is taken to agree; only after the period may one act on that.',
  ),
  mend: text('等期限届满或者收到答复后再公开。', 'Wait for the answer or for the end of the period.'),
  versions: [
    {
      clause: { instrument: 'shangluo-coordination', article: 8 },
      modality: 'may',
      anchors: ['视为同意'],
      confidence: 'E',
      when: { not: { known: 'coordination.repliedAt' } },
      require: {
        not: { within: 'coordination-reply', from: 'coordination.receivedAt', to: 'coordination.publishedAt' },
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'coordination',
        { receivedAt: '2026-03-02', publishedAt: '2026-03-10', completeThrough: '2026-03-31' },
        '611000',
      ),
      asOf: '2026-06-01',
      assertInForce,
      note: text('第6个工作日公开，对方一直未答复', 'published on working day 6 after silence'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'coordination',
        { receivedAt: '2026-03-02', publishedAt: '2026-03-09', completeThrough: '2026-03-31' },
        '611000',
      ),
      asOf: '2026-06-01',
      assertInForce,
      note: text('期限最后一日公开，还不能视为同意', 'published on the last day, when silence was not yet consent'),
    },
    undetermined: {
      subject: sampleSubject(
        'review-log',
        'coordination',
        { receivedAt: '2026-03-02', publishedAt: '2026-03-09' },
        '611000',
      ),
      asOf: '2026-06-01',
      assertInForce,
      note: text('无人确认对方没有答复', 'nobody vouches that there was no answer'),
    },
  },
}
