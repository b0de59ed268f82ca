import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const handler = { role: 'handler', at: '2014-03-04T09:00:00+08:00' } as const
const departmentHead = { role: 'department-head', at: '2014-03-04T10:00:00+08:00' } as const
const unitHead = { role: 'unit-head', at: '2014-03-04T11:00:00+08:00' } as const
const publishedAt = '2014-03-04T15:00:00+08:00'

const step = <S extends object>(at: S, name: string) => ({ ...at, reviewer: { name } })

/**
 * 《实施意见》三、2 names three roles. That three different people should fill them is this project's assumption, so a
 * breach is only ever put up for review.
 */
export const reviewThreePersons: Rule<ShangluoFact> = {
  id: 'shangluo/review-three-persons',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('三审宜由不同人员进行', 'Three reviews by three people'),
  asks: text(
    '三审宜由三名不同的人员分别进行；条款只写明三个岗位，是否须为不同人员系推定。',
    'The three reviews are better made by three people; the clause names three roles, and that they differ is assumed.',
  ),
  mend: text(
    '核对审查人员；由同一人兼任的，安排他人复核。',
    'Check who reviewed; where one person did two, have another look.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['承办人员', '部门负责人', '单位负责人'],
      confidence: 'M',
      when: {
        all: [{ known: 'review.handlerAt' }, { known: 'review.departmentHeadAt' }, { known: 'review.unitHeadAt' }],
      },
      require: { count: 'review.reviewers', atLeast: 3 },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'review-log',
        'review',
        { steps: [step(handler, '示例甲'), step(departmentHead, '示例乙'), step(unitHead, '示例丙')], publishedAt },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('三人三审', 'three people'),
    },
    breached: {
      subject: sampleSubject(
        'review-log',
        'review',
        { steps: [step(handler, '示例甲'), step(departmentHead, '示例甲'), step(unitHead, '示例丙')], publishedAt },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('同一人初审又审核', 'one person made the first two'),
    },
    undetermined: {
      subject: sampleSubject(
        'review-log',
        'review',
        { steps: [step(handler, '示例甲'), departmentHead, step(unitHead, '示例丙')], publishedAt },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('未记录审核人员', 'nobody recorded who made the second'),
    },
  },
}
