import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { pressOfficeYear, year2014 } from './press-office.ts'

/** 《实施意见》二、1: from 2014 the city's press office makes a plan of press work each year. */
export const pressAnnualPlan: Rule<ShangluoFact> = {
  id: 'shangluo/press-annual-plan',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('制定年度新闻发布工作计划', 'A press plan each year'),
  asks: text(
    '自2014年起，市政府新闻办公室每年制定年度新闻发布工作计划。',
    'From 2014 the press office of the city makes a plan of press work each year.',
  ),
  mend: text('补充制定本年度计划，并记录计划年度。', 'Make the plan for the year, and record which year it is for.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['自2014年起', '年度新闻发布工作计划'],
      confidence: 'T',
      when: pressOfficeYear,
      require: { is: 'press.plan' },
    },
  ],
  examples: {
    met: {
      subject: year2014([{ kind: 'press-plan', year: 2014, formedOn: '2013-12-30' }]),
      asOf: '2015-01-05',
      note: text('计划上年底已制定', 'made at the end of the year before'),
    },
    breached: {
      subject: year2014([{ kind: 'press-plan', year: 2015, formedOn: '2014-12-30' }]),
      asOf: '2015-01-05',
      note: text('登记完整，只有下一年度的计划', 'the register is complete; the only plan is for the next year'),
    },
    undetermined: {
      subject: year2014([], { complete: [] }),
      asOf: '2015-01-05',
      note: text('没有计划记录，也无人确认登记完整', 'no plan on record, and nobody vouches for the register'),
    },
  },
}
