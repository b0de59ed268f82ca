import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { overallMeeting, pressOfficeYear, year2014 } from './press-office.ts'

/** 《实施意见》二、1 二要: at least two regular press meetings a year on economic and social development as a whole. */
export const pressRegular2PerYear: Rule<ShangluoFact> = {
  id: 'shangluo/press-regular-2-per-year',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('全局性新闻发布例会每年不少于两次', 'Two regular press meetings a year on overall development'),
  asks: text(
    '涉及经济社会发展全局性的新闻发布例会，每年不少于两次。',
    'At least two regular press meetings a year are on economic and social development as a whole.',
  ),
  mend: text(
    '本年度尚有时间的尽快举办；已举办而未登记类别的，补记类别和日期。',
    'Hold one while the year lasts; where one was held, record its class and date.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['全局性', '每年不少于两次'],
      confidence: 'T',
      when: pressOfficeYear,
      require: { count: 'press.overallMeetings', atLeast: 2 },
    },
  ],
  examples: {
    met: {
      subject: year2014([overallMeeting('2014-01-22'), overallMeeting('2014-07-25T10:00:00+08:00')]),
      asOf: '2015-01-05',
      note: text('全年两次', 'two in the year'),
    },
    breached: {
      subject: year2014([overallMeeting('2014-07-25'), overallMeeting('2015-01-02')]),
      asOf: '2015-01-05',
      note: text('登记完整，全年一次', 'the register is complete and shows one in the year'),
    },
    undetermined: {
      subject: year2014([overallMeeting('2014-07-25'), { kind: 'press-conference', heldAt: '2014-03-03' }]),
      asOf: '2015-01-05',
      note: text('另有一次未记录类别', 'the class of a second one was not recorded'),
    },
  },
}
