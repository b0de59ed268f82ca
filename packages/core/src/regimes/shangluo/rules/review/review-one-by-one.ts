import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》三、2: one matter, one review. */
export const reviewOneByOne: Rule<ShangluoFact> = {
  id: 'shangluo/review-one-by-one',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('一事一审', 'One matter, one review'),
  asks: text('每项拟发布的政府信息单独审查，不得合并审查。', 'Every item to be released is reviewed by itself.'),
  mend: text('按信息逐项补做审查并分别记录。', 'Review each item by itself and record each review.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['一事一审'],
      confidence: 'T',
      when: always,
      require: { not: { count: 'review.covers', atLeast: 2 } },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'review',
        { covers: ['611000.notice-1'], publishedAt: '2014-03-05' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('一次审查一项', 'one item, one review'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'review',
        { covers: ['611000.notice-1', '611000.notice-2'], publishedAt: '2014-03-05' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('一次审查两项', 'one review covered two items'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { publishedAt: '2014-03-05' }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录审查涵盖哪些信息', 'nobody recorded what the review covered'),
    },
  },
}
