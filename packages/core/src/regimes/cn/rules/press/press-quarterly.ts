import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { centralDepartment, quarterOf } from './central-department.ts'

/** 国办发〔2013〕100号: a department close to the economy and to livelihood holds a press conference each quarter. */
export const pressQuarterly: Rule<CnFact> = {
  id: 'cn/press-quarterly',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('部门每季度举办新闻发布会', 'A press conference each quarter'),
  asks: text(
    '与宏观经济和民生关系密切的国务院部门，原则上每季度至少举办一次新闻发布会。',
    'A central department close to the economy and to livelihood should hold at least one press conference each quarter.',
  ),
  mend: text(
    '尽快补办，并把各季度的发布会列入年度计划。',
    'Hold one soon, and put one for each quarter into the yearly plan.',
  ),
  versions: [
    {
      clause: { instrument: 'o100-2013', section: '一（一）' },
      modality: 'should',
      anchors: ['每季度', '新闻发布会'],
      confidence: 'E',
      when: centralDepartment('quarter'),
      require: { count: 'press.conferences', atLeast: 1 },
    },
  ],
  examples: {
    met: {
      subject: quarterOf([{ heldAt: '2014-05-20', host: { body: '100000.example-body' } }]),
      asOf: '2014-07-01',
      note: text('本季度举办一次', 'one in the quarter'),
    },
    breached: {
      subject: quarterOf([{ heldAt: '2014-03-31', host: { body: '100000.example-body' } }]),
      asOf: '2014-07-01',
      note: text('登记完整，本季度一次也没有', 'the register is complete and shows none in the quarter'),
    },
    undetermined: {
      subject: quarterOf([], { complete: [] }),
      asOf: '2014-07-01',
      note: text('没有发布会记录，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
