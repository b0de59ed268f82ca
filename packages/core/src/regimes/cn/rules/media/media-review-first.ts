import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const post = { channel: 'new-media', publishedAt: '2026-03-02T10:00:00+08:00' } as const
const step = { role: 'handler', outcome: 'approved' } as const

/** 国办发〔2018〕123号, 四（二）: what an account posts is reviewed first. How many levels is left to the body. */
export const mediaReviewFirst: Rule<CnFact> = {
  id: 'cn/media-review-first',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('政务新媒体先审后发', 'What an account posts is reviewed first'),
  asks: text(
    '政务新媒体发布内容，分级分类审核、先审后发。',
    'What an account posts is reviewed, by grade and kind, before it goes out.',
  ),
  mend: text(
    '补记审核；未审核的，先撤下再审。',
    'Record the review; where there was none, take the post down and review it.',
  ),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（二）' },
      modality: 'must',
      anchors: ['分级分类审核', '先审后发'],
      confidence: 'T',
      when: { declared: 'review.channel', of: ['new-media'] },
      require: { ordered: ['review.lastStepAt', 'review.publishedAt'] },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('review-log', 'review', {
        ...post,
        steps: [{ ...step, at: '2026-03-02T09:30:00+08:00' }],
      }),
      asOf: '2026-03-10',
      note: text('审核后发布', 'reviewed, then posted'),
    },
    breached: {
      subject: sampleSubject('review-log', 'review', {
        ...post,
        steps: [{ ...step, at: '2026-03-02T11:00:00+08:00' }],
      }),
      asOf: '2026-03-10',
      note: text('发布后才审核', 'reviewed only after it was posted'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', post),
      asOf: '2026-03-10',
      note: text(
        '没有审核记录，也无人确认记录完整',
        'no review on record, and nobody vouches that the log is complete',
      ),
    },
  },
}
