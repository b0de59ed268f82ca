import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const interview = { heldAt: '2014-06-18T15:00:00+08:00', topic: '义务教育招生' } as const

/** 《实施意见》二、2 三要: those in charge of the government and its departments are invited. */
export const interviewHead: Rule<ShangluoFact> = {
  id: 'shangluo/interview-head',
  over: 'record',
  kinds: ['interview'],
  datedBy: 'interview.heldAt',
  title: text('负责同志接受在线访谈', 'Those in charge are interviewed'),
  asks: text(
    '邀请政府及其部门负责同志到政府网站接受在线访谈。',
    'Those in charge of the government and its departments are invited to be interviewed on the site.',
  ),
  mend: text('邀请负责同志；已参加的，在嘉宾中注明。', 'Invite them; where they came, say so among the guests.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['负责同志', '在线访谈'],
      confidence: 'T',
      when: always,
      require: { is: 'interview.headCame' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('interview', { ...interview, guests: [{ office: '局长', head: true }] }, '611000'),
      asOf: '2014-07-01',
      note: text('局长参加', 'the head of the bureau came'),
    },
    breached: {
      subject: sampleRecord(
        'interview',
        { ...interview, guests: [{ office: '科长', head: false }], completeThrough: '2014-06-30' },
        '611000',
      ),
      asOf: '2014-07-01',
      note: text('记录完整，没有负责同志', 'the record is complete, and nobody in charge came'),
    },
    undetermined: {
      subject: sampleRecord('interview', { ...interview, guests: [{ office: '科长' }] }, '611000'),
      asOf: '2014-07-01',
      note: text('未记录嘉宾是否负责同志', 'whether the guest is in charge was not recorded'),
    },
  },
}
