import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { siteFacts } from '../../facts/sites.ts'

function plansOf2014(years: readonly number[], more: Partial<SamplePeriod> = {}) {
  return samplePeriod(siteFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    about: { line: 'e-government' },
    complete: ['interview-plan'],
    records: years.map((year) => ({ kind: 'interview-plan', year })),
    ...more,
  })
}

/** 《实施意见》二、2 三要: there is a plan of online interviews; 四、2 gives them to the e-government unit. */
export const interviewPlanExists: Rule<ShangluoFact> = {
  id: 'shangluo/interview-plan-exists',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('制订年度在线访谈计划', 'A plan of online interviews each year'),
  asks: text(
    '围绕重点工作和公众关注的热点，制订在线访谈计划；由负责网络问政的政务信息化机构按年度制订。',
    'There is a plan of online interviews on key work and public concern; the e-government unit, which answers for asking the public online, makes it each year.',
  ),
  mend: text('制订本年度访谈计划，并记录计划年度。', 'Make the plan for the year, and record which year it is for.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      also: [{ instrument: 'shangluo-opinion-2014', section: '四.2' }],
      modality: 'should',
      anchors: ['制订访谈计划', '在线访谈'],
      confidence: 'T',
      when: {
        all: [
          { code: 'period.span', of: ['year'] },
          { code: 'body.line', of: ['e-government'] },
        ],
      },
      require: { is: 'interview.plan' },
    },
  ],
  examples: {
    met: {
      subject: plansOf2014([2014]),
      asOf: '2015-01-05',
      note: text('有本年度计划', 'there is one for the year'),
    },
    breached: {
      subject: plansOf2014([2013]),
      asOf: '2015-01-05',
      note: text('登记完整，只有上年度的计划', 'the register is complete; the only plan is for the year before'),
    },
    undetermined: {
      subject: plansOf2014([], { complete: [] }),
      asOf: '2015-01-05',
      note: text('没有计划记录，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
