import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { overallMeeting, pressOfficeYear, year2014 } from './press-office.ts'

/** 《实施意见》二、1 二要: development and reform, statistics and the like tell the city's figures and projects. */
export const pressTopicCoverage: Rule<ShangluoFact> = {
  id: 'shangluo/press-topic-coverage',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('全局性例会由发改、统计等部门发布', 'Development, reform and statistics speak at overall meetings'),
  asks: text(
    '全局性新闻发布例会重点组织发改、统计等部门，发布经济社会发展指标、重大决策部署或者项目推进情况。',
    'Regular meetings on overall development bring in above all development and reform, and statistics, on indicators, decisions and projects.',
  ),
  mend: text(
    '下一次例会邀请发改、统计部门参加；已参加的，补记参加部门条线。',
    'Invite them to the next meeting; where they took part, record their lines of work.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['发改', '统计', '指标完成情况'],
      confidence: 'T',
      when: { all: [pressOfficeYear, { count: 'press.overallMeetings', atLeast: 1 }] },
      require: { some: 'press.overallLines', of: ['development-reform', 'statistics'] },
    },
  ],
  examples: {
    met: {
      subject: year2014([overallMeeting('2014-01-22', []), overallMeeting('2014-07-25', ['statistics', 'finance'])]),
      asOf: '2015-01-05',
      note: text('统计部门参加一次', 'statistics took part once'),
    },
    breached: {
      subject: year2014([overallMeeting('2014-01-22', []), overallMeeting('2014-07-25', ['finance'])]),
      asOf: '2015-01-05',
      note: text('登记完整，发改、统计均未参加', 'the register is complete, and neither took part'),
    },
    undetermined: {
      subject: year2014([overallMeeting('2014-01-22'), overallMeeting('2014-07-25', ['finance'])]),
      asOf: '2015-01-05',
      note: text('有一次未记录参加部门', 'who took part in one of them was not recorded'),
    },
  },
}
