import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { centralDepartment, quarterOf } from './central-department.ts'

const year = { from: '2014-01-01', to: '2014-12-31' } as const
const conference = {
  heldAt: '2014-05-20',
  hostLine: 'press-office',
  participants: [{ body: '100000.example-body' }],
} as const

/** 国办发〔2013〕100号: the head of such a department faces the press at the press office once a year. */
export const pressHeadYearly: Rule<CnFact> = {
  id: 'cn/press-head-yearly',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('部门主要负责人每年出席新闻发布会', 'The head faces the press once a year'),
  asks: text(
    '与宏观经济和民生关系密切的国务院部门，主要负责人原则上每年至少出席一次国务院新闻办公室的新闻发布会。',
    'The head of a central department close to the economy and to livelihood should take part in at least one conference of the State Council press office a year.',
  ),
  mend: text('安排主要负责人出席下一次新闻发布会。', 'Have the head take part in the next conference.'),
  versions: [
    {
      clause: { instrument: 'o100-2013', section: '一（一）' },
      modality: 'should',
      anchors: ['主要负责同志', '每年'],
      confidence: 'E',
      when: centralDepartment('year'),
      require: { count: 'press.headAtPressOffice', atLeast: 1 },
    },
  ],
  examples: {
    met: {
      subject: quarterOf([{ ...conference, speakerRoles: ['head'] }], year),
      asOf: '2015-01-05',
      note: text('主要负责人出席一次', 'the head took part once'),
    },
    breached: {
      subject: quarterOf([{ ...conference, speakerRoles: ['spokesperson'] }], year),
      asOf: '2015-01-05',
      note: text('登记完整，全年只有发言人出席', 'the register is complete, and only the spokesperson ever took part'),
    },
    undetermined: {
      subject: quarterOf([conference], year),
      asOf: '2015-01-05',
      note: text('有发布会，未记录何人出席', 'there was a conference; who spoke was not recorded'),
    },
  },
}
