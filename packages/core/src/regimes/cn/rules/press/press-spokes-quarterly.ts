import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { centralDepartment, quarterOf } from './central-department.ts'

const conference = {
  heldAt: '2014-05-20',
  hostLine: 'press-office',
  participants: [{ body: '100000.example-body' }],
} as const

/** 国办发〔2013〕100号: its spokesperson or a responsible official does so each quarter. */
export const pressSpokesQuarterly: Rule<CnFact> = {
  id: 'cn/press-spokes-quarterly',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('新闻发言人每季度出席新闻发布会', 'The spokesperson faces the press each quarter'),
  asks: text(
    '与宏观经济和民生关系密切的国务院部门，新闻发言人或者相关负责人至少每季度出席一次国务院新闻办公室的新闻发布会。',
    'The spokesperson or a responsible official of a central department close to the economy and to livelihood should take part in a conference of the State Council press office each quarter.',
  ),
  mend: text(
    '安排新闻发言人或者相关负责人出席下一次新闻发布会。',
    'Have one of them take part in the next conference.',
  ),
  versions: [
    {
      clause: { instrument: 'o100-2013', section: '一（一）' },
      modality: 'should',
      anchors: ['新闻发言人', '每季度'],
      confidence: 'E',
      when: centralDepartment('quarter'),
      require: { count: 'press.spokespersonAtPressOffice', atLeast: 1 },
    },
  ],
  examples: {
    met: {
      subject: quarterOf([{ ...conference, speakerRoles: ['responsible-official'] }]),
      asOf: '2014-07-01',
      note: text('相关负责人出席一次', 'a responsible official took part once'),
    },
    breached: {
      subject: quarterOf([{ ...conference, participants: [], speakerRoles: ['spokesperson'] }]),
      asOf: '2014-07-01',
      note: text('登记完整，本季度无人出席', 'the register is complete, and nobody took part in the quarter'),
    },
    undetermined: {
      subject: quarterOf([{ ...conference, participants: [{ name: '示例部' }], speakerRoles: ['spokesperson'] }]),
      asOf: '2014-07-01',
      note: text('出席部门只有名称，不能与机关登记对应', 'the body that took part is named without its id'),
    },
  },
}
