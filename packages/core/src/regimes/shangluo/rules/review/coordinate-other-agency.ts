import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { confirmed } from '../../../cn/rules/review/coordinate-other-agency.ts'
import { meantForRelease } from '../../../cn/rules/review/meant-for-release.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》三、2: what concerns another body is confirmed with it before release. */
export const coordinateOtherAgency: Rule<ShangluoFact> = {
  id: 'shangluo/coordinate-other-agency',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('涉及其他机关的沟通确认', 'What concerns another body is confirmed with it'),
  asks: text(
    '发布的政府信息涉及其他行政机关的，与有关机关沟通确认，确保准确一致。',
    'What is released and concerns another body is confirmed with it, so that both say the same.',
  ),
  mend: text('立即与所涉及的机关沟通确认。', 'Confirm it with that body now.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['其他行政机关', '沟通确认', '准确一致'],
      confidence: 'T',
      when: { all: [{ is: 'review.involvesOthers' }, meantForRelease] },
      require: confirmed,
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'review',
        {
          involvesOthers: true,
          coordination: [{ with: { name: '示例市审计局' }, repliedAt: '2014-03-03' }],
          publishedAt: '2014-03-04',
        },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('确认后发布', 'released once confirmed'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'review',
        { involvesOthers: true, publishedAt: '2014-03-04', completeThrough: '2014-05-31' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('审查记录完整而没有沟通', 'the log is complete, and nobody was consulted'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { involvesOthers: true, publishedAt: '2014-03-04' }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录是否沟通', 'nobody recorded whether it was confirmed'),
    },
  },
}
