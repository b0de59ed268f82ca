import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { validLetter } from './valid-letter.ts'

/** Complaints and queries have 15 working days, and reports of a mistake on the site a period of their own. */
const otherPeriods = ['complaint', 'query', 'site-error'] as const

const dates = { from: 'letter.askedOn', to: 'letter.answeredOn' } as const

/** 国办发〔2014〕57号: messages from the public are answered within 7 working days, complex ones within 15. */
export const message715wd: Rule<CnFact> = {
  id: 'cn/message-7-15wd',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('网民留言七个工作日内答复', 'Messages answered within 7 working days'),
  asks: text(
    '公众留言一般在收到之日起7个工作日内答复，情况复杂的不超过15个工作日；不能办结的说明理由。',
    'A message from the public should be answered within 7 working days, a complex one within 15; where that cannot be, the reason is explained.',
  ),
  mend: text(
    '立即答复；确属复杂的记录认定，15个工作日内不能办结的向来信人说明理由。',
    'Answer now; record the judgement where the matter is complex, and explain to the writer what cannot be settled in 15 working days.',
  ),
  versions: [
    {
      clause: { instrument: 'o57-2014', unplaced: true },
      modality: 'should',
      anchors: ['7个工作日', '15个工作日'],
      confidence: 'E',
      when: { all: [validLetter, { not: { declared: 'letter.category', of: otherPeriods } }] },
      require: {
        any: [
          { within: 'message-answer', ...dates },
          { all: [{ is: 'letter.complex' }, { within: 'message-answer-complex', ...dates }] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02', answeredOn: '2026-03-11' }),
      asOf: '2026-06-01',
      note: text('第7个工作日答复', 'answered on working day 7'),
    },
    breached: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02', answeredOn: '2026-03-24', complex: true }),
      asOf: '2026-06-01',
      note: text('情况复杂，但第16个工作日才答复', 'complex, but answered on working day 16'),
    },
    undetermined: {
      subject: sampleRecord('letter', { askedOn: '2026-03-02', answeredOn: '2026-03-12' }),
      asOf: '2026-06-01',
      note: text(
        '第8个工作日答复，未记录是否复杂',
        'answered on working day 8; nobody recorded whether it was complex',
      ),
    },
  },
}
