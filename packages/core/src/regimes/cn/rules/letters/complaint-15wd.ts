import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { validLetter } from './valid-letter.ts'

const complaint = { category: 'complaint', askedOn: '2026-03-02' } as const

/** 国办发〔2014〕57号 as Anhui carried it out: complaints and queries that are passed on are answered within 15 working days. */
export const complaint15wd: Rule<CnFact> = {
  id: 'cn/complaint-15wd',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('投诉、咨询十五个工作日内答复', 'Complaints and queries answered within 15 working days'),
  asks: text(
    '转办的投诉、咨询，15个工作日内答复；这一数字见于安徽省的实施意见。',
    'Complaints and queries that are passed on are answered within 15 working days; the figure is that of Anhui’s opinion.',
  ),
  mend: text('立即答复；不能办结的，说明理由。', 'Answer now; where it cannot be settled, explain why.'),
  versions: [
    {
      clause: { instrument: 'o57-2014', unplaced: true },
      modality: 'should',
      anchors: ['15个工作日', '投诉'],
      confidence: 'E',
      when: { all: [validLetter, { declared: 'letter.category', of: ['complaint', 'query'] }] },
      require: { within: 'complaint-answer', from: 'letter.askedOn', to: 'letter.answeredOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('letter', { ...complaint, answeredOn: '2026-03-23' }),
      asOf: '2026-06-01',
      note: text('第15个工作日答复', 'answered on working day 15'),
    },
    breached: {
      subject: sampleRecord('letter', { ...complaint, answeredOn: '2026-03-24' }),
      asOf: '2026-06-01',
      note: text('第16个工作日答复', 'answered on working day 16'),
    },
    undetermined: {
      subject: sampleRecord('letter', complaint),
      asOf: '2026-06-01',
      note: text('没有答复记录，也无人确认登记完整', 'no answer on record, and nobody vouches for the register'),
    },
  },
}
