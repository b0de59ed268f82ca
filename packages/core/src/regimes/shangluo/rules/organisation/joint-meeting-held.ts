import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { bodyIn2014 } from './year-2014.ts'

const government = { about: { bodyType: 'government' } } as const

/** 《实施意见》三、5: there is a joint meeting on grave public opinion. It says not how often; a year is looked at. */
export const jointMeetingHeld: Rule<ShangluoFact> = {
  id: 'shangluo/joint-meeting-held',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('重大政务舆情会商联席会议', 'Joint meetings on public opinion'),
  asks: text(
    '建立重大政务舆情会商联席会议制度；未设次数，按全年是否召开查看。',
    'There is a joint meeting on grave public opinion; how often is not said, so a year is looked at.',
  ),
  mend: text('召开会议；已召开的，登记日期。', 'Hold one; where one was held, record the day.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.5' },
      modality: 'should',
      anchors: ['会商联席会议制度'],
      confidence: 'T',
      when: {
        all: [
          { code: 'period.span', of: ['year'] },
          { code: 'body.type', of: ['government'] },
        ],
      },
      require: { is: 'meeting.joint' },
    },
  ],
  examples: {
    met: {
      subject: bodyIn2014('joint-meeting', [{ kind: 'joint-meeting', heldOn: '2014-05-12' }], government),
      asOf: '2015-01-05',
      note: text('全年召开一次', 'one in the year'),
    },
    breached: {
      subject: bodyIn2014('joint-meeting', [], government),
      asOf: '2015-01-05',
      note: text('登记完整，全年没有召开', 'the register is complete and shows none in the year'),
    },
    undetermined: {
      subject: bodyIn2014('joint-meeting', [], { ...government, complete: [] }),
      asOf: '2015-01-05',
      note: text('没有会议记录，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
