import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { meantForRelease } from '../../../cn/rules/review/meant-for-release.ts'
import { reviewedFirst } from '../../../cn/rules/review/review-before-publish.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》三、2: review first, then publish. */
export const reviewBeforePublish: Rule<ShangluoFact> = {
  id: 'shangluo/review-before-publish',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('拟发布信息先审查、后公开', 'What is to be released is reviewed first'),
  asks: text(
    '拟发布的政府信息按照先审查、后公开的原则做好保密审查。',
    'What is to be released is reviewed for secrets first, and released afterwards.',
  ),
  mend: text('立即补做保密审查；未通过的撤下信息。', 'Review it now; take it down where it does not pass.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['先审查、后公开', '保密审查'],
      confidence: 'T',
      when: meantForRelease,
      require: reviewedFirst,
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'review',
        { secrecy: { at: '2014-03-04', outcome: 'approved' }, publishedAt: '2014-03-05' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('审查次日公开', 'released the day after the review'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'review',
        { secrecy: { at: '2014-03-04', outcome: 'refused' }, publishedAt: '2014-03-05' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('审查未通过仍然公开', 'released although the review refused it'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { publishedAt: '2014-03-05' }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录保密审查', 'no review is recorded'),
    },
  },
}
