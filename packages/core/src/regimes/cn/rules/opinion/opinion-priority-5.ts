import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const misread = { class: 'policy-misread', detectedAt: '2026-07-01' } as const

/** 国办发〔2016〕61号: five classes of public opinion have to be answered. */
export const opinionPriority5: Rule<CnFact> = {
  id: 'cn/opinion-priority-5',
  over: 'record',
  kinds: ['opinion-case'],
  datedBy: 'opinion.detectedAt',
  title: text('五类政务舆情重点回应', 'Five classes of opinion that are answered'),
  asks: text(
    '误解误读政策、涉及公众切身利益、民生领域冲击道德底线、突发事件和自然灾害、上级要求回应的五类政务舆情，予以回应。',
    'Opinion that misreads a policy, touches the interests of many, crosses a moral bottom line in livelihood, is about an emergency or disaster, or was ordered to be answered, is answered.',
  ),
  mend: text('组织回应，并记录回应时间。', 'Answer it, and record when.'),
  versions: [
    {
      clause: { instrument: 'o61-2016', unplaced: true },
      modality: 'should',
      anchors: ['道德底线', '突发事件', '切身利益'],
      confidence: 'E',
      when: {
        code: 'opinion.class',
        of: ['policy-misread', 'public-interest', 'moral-bottom-line', 'emergency', 'ordered'],
      },
      require: { known: 'opinion.respondedAt' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('opinion-case', { ...misread, respondedAt: '2026-07-20' }),
      asOf: '2026-11-01',
      note: text('已经回应；是否及时由另一条规则判断', 'answered; whether in time is for another rule'),
    },
    breached: {
      subject: sampleRecord('opinion-case', { ...misread, completeThrough: '2026-10-31' }),
      asOf: '2026-11-01',
      note: text('记录完整至10月31日，仍未回应', 'the record is complete to 31 October, and there is no answer'),
    },
    undetermined: {
      subject: sampleRecord('opinion-case', misread),
      asOf: '2026-11-01',
      note: text('没有回应记录，也无人确认记录完整', 'no answer on record, and nobody vouches that it is complete'),
    },
  },
}
