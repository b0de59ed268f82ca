import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { meantForRelease } from '../../../cn/rules/review/meant-for-release.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const handler = { role: 'handler', at: '2014-03-04T09:00:00+08:00' } as const
const departmentHead = { role: 'department-head', at: '2014-03-04T10:00:00+08:00' } as const
const unitHead = { role: 'unit-head', at: '2014-03-04T11:00:00+08:00' } as const
const publishedAt = '2014-03-04T15:00:00+08:00'

/** 《实施意见》三、2: the handler, then the head of the department, then the head of the unit, all before release. */
export const reviewThreeLevels: Rule<ShangluoFact> = {
  id: 'shangluo/review-three-levels',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('政府信息公开三审', 'Three reviews before release'),
  asks: text(
    '公开前依次经承办人员初审、承办部门负责人审核、单位负责人审发。',
    'Before release the handler reviews it, then the head of the department, and the head of the unit approves it.',
  ),
  mend: text(
    '补齐缺少的一审，并按顺序重新履行。',
    'Make up the review that is missing, and go through the three in order.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['初审', '审核', '审发', '三审'],
      confidence: 'T',
      when: meantForRelease,
      require: {
        all: [
          { known: 'review.handlerAt' },
          { known: 'review.departmentHeadAt' },
          { known: 'review.unitHeadAt' },
          { ordered: ['review.handlerAt', 'review.departmentHeadAt'] },
          { ordered: ['review.departmentHeadAt', 'review.unitHeadAt'] },
          { ordered: ['review.unitHeadAt', 'review.publishedAt'] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'review',
        { steps: [handler, departmentHead, unitHead], publishedAt },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('三审依次完成后公开', 'released after the three reviews in order'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'review',
        { steps: [handler, departmentHead, { ...unitHead, at: '2014-03-05' }], publishedAt },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('公开次日才审发', 'approved only the day after release'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { steps: [handler, unitHead], publishedAt }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录承办部门负责人审核', 'the review by the head of the department is not recorded'),
    },
  },
}
