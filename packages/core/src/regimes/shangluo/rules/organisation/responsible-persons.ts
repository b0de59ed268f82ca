import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { bodyIn2014 } from './year-2014.ts'

const person = (role: string) => ({ kind: 'responsible-person', role, from: '2013-06-01' }) as const

/** 《实施意见》四、1: the head sees to it in person, the deputy in charge in practice. */
export const responsiblePersons: Rule<ShangluoFact> = {
  id: 'shangluo/responsible-persons',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('主要负责人、分管负责人明确', 'Head and deputy in charge are settled'),
  asks: text(
    '县区政府和部门主要负责人亲自抓、分管负责人具体抓，层层落实责任。',
    'The head of a county government or department sees to disclosure in person, and a deputy in practice.',
  ),
  mend: text('明确并登记主要负责人和分管负责人。', 'Settle and record the head and the deputy in charge.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '四.1' },
      modality: 'should',
      anchors: ['主要负责人要亲自抓', '分管负责人要具体抓'],
      confidence: 'T',
      when: { code: 'body.type', of: ['government', 'department'] },
      require: { every: 'body.dutyRoles', of: ['head', 'deputy'] },
    },
  ],
  examples: {
    met: {
      subject: bodyIn2014('responsible-person', [person('head'), person('deputy')]),
      asOf: '2015-01-05',
      note: text('两人均已登记', 'both are recorded'),
    },
    breached: {
      subject: bodyIn2014('responsible-person', [person('head')]),
      asOf: '2015-01-05',
      note: text('登记完整，没有分管负责人', 'the register is complete and has no deputy'),
    },
    undetermined: {
      subject: bodyIn2014('responsible-person', [person('head')], { complete: [] }),
      asOf: '2015-01-05',
      note: text('没有分管负责人，也无人确认登记完整', 'no deputy, and nobody vouches for the register'),
    },
  },
}
