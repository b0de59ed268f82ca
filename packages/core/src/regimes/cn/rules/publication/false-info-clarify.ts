import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const answered = { all: [{ known: 'clarification.facts' }, { known: 'record.publishedOn' }] } as const
const found = { foundAt: '2026-07-01T08:00:00+08:00' } as const

/** 《条例》第六条第二款: false information that may harm stability or order is answered with what is true. */
export const falseInfoClarify: Rule<CnFact> = {
  id: 'cn/false-info-clarify',
  over: 'record',
  kinds: ['clarification'],
  datedBy: 'clarification.foundAt',
  title: text('虚假、不完整信息应当澄清', 'False or incomplete information is put right'),
  asks: text(
    '发现影响或者可能影响社会稳定、扰乱秩序的虚假或者不完整信息，应当发布准确的政府信息予以澄清。',
    'Where false or incomplete information that may harm stability or order is found, accurate information is published.',
  ),
  mend: text('立即发布准确信息，并记录发布时间。', 'Publish what is true now, and record when.'),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 6 },
      modality: 'must',
      anchors: ['澄清'],
      confidence: 'M',
      when: always,
      require: answered,
    },
    {
      clause: { instrument: 'gipd-2019', article: 6, paragraph: 2 },
      modality: 'must',
      anchors: ['虚假', '澄清'],
      confidence: 'T',
      when: always,
      require: answered,
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('clarification', { ...found, facts: '示例', publishedOn: '2026-07-01T12:00:00+08:00' }),
      asOf: '2026-08-01',
      note: text('当日发布准确信息', 'the truth was out the same day'),
    },
    breached: {
      subject: sampleRecord('clarification', { ...found, facts: '示例', completeThrough: '2026-07-31' }),
      asOf: '2026-08-01',
      note: text('登记完整而没有发布', 'the register is complete, and nothing was published'),
    },
    undetermined: {
      subject: sampleRecord('clarification', { ...found, facts: '示例' }),
      asOf: '2026-08-01',
      note: text('未记录是否发布', 'nobody recorded whether anything was published'),
    },
  },
}
