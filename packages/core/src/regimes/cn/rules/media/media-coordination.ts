import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const post = { channel: 'new-media', involvesOthers: true, publishedAt: '2026-03-04' } as const
const asked = { with: { name: '示例市审计局' }, receivedAt: '2026-03-02' } as const

/** 国办发〔2018〕123号, 四（二）: what concerns another body is talked over with it before an account posts it. */
export const mediaCoordination: Rule<CnFact> = {
  id: 'cn/media-coordination',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('政务新媒体发布前与有关单位沟通', 'An account talks to other bodies first'),
  asks: text(
    '政务新媒体发布的内容涉及其他单位的，发布前与其沟通。',
    'What an account posts about another body is talked over with it first.',
  ),
  mend: text('立即与所涉及的单位沟通；内容不一致的，更正。', 'Talk to that body now, and correct what differs.'),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（二）' },
      modality: 'should',
      anchors: ['沟通'],
      confidence: 'T',
      when: { all: [{ declared: 'review.channel', of: ['new-media'] }, { is: 'review.involvesOthers' }] },
      require: { ordered: ['review.consultedAt', 'review.publishedAt'] },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('review-log', 'review', { ...post, coordination: [asked] }),
      asOf: '2026-06-01',
      note: text('发布前已征求意见', 'asked before it was posted'),
    },
    breached: {
      subject: sampleSubject('review-log', 'review', {
        ...post,
        coordination: [{ ...asked, receivedAt: '2026-03-05' }],
      }),
      asOf: '2026-06-01',
      note: text('发布后才征求意见', 'asked only after it was posted'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', post),
      asOf: '2026-06-01',
      note: text('未记录是否沟通', 'nobody recorded whether the other body was asked'),
    },
  },
}
