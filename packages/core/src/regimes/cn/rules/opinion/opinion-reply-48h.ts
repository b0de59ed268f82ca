import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const detected = { class: 'public-interest', detectedAt: '2026-07-01T08:00:00+08:00' } as const

/** 国办发〔2016〕61号: public opinion that is not about a major emergency is answered within 48 hours. */
export const opinionReply48h: Rule<CnFact> = {
  id: 'cn/opinion-reply-48h',
  over: 'record',
  kinds: ['opinion-case'],
  datedBy: 'opinion.detectedAt',
  title: text('政务舆情四十八小时内回应', 'Public opinion answered within 48 hours'),
  asks: text(
    '不涉及特别重大、重大突发事件的政务舆情，应在48小时内予以回应；起算点未见规定，自发现时起算。',
    'Public opinion that is not about a major emergency should be answered within 48 hours; no starting point was seen, so they run from its being detected.',
  ),
  mend: text(
    '立即回应，并记录发现和回应的具体时刻。',
    'Answer now, and record the hour of detection and of the answer.',
  ),
  versions: [
    {
      clause: { instrument: 'o61-2016', unplaced: true },
      modality: 'should',
      anchors: ['48小时', '政务舆情'],
      confidence: 'E',
      when: {
        any: [
          { code: 'emergency.level', of: ['large', 'ordinary'] },
          { code: 'opinion.class', of: ['policy-misread', 'public-interest', 'moral-bottom-line', 'ordered', 'other'] },
        ],
      },
      require: { within: 'opinion-reply', from: 'opinion.detectedAt', to: 'opinion.respondedAt' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('opinion-case', { ...detected, respondedAt: '2026-07-03T08:00:00+08:00' }),
      asOf: '2026-07-10',
      note: text('整48小时回应', 'answered after exactly 48 hours'),
    },
    breached: {
      subject: sampleRecord('opinion-case', { ...detected, respondedAt: '2026-07-04' }),
      asOf: '2026-07-10',
      note: text('第三日回应，无论何时都已逾期', 'answered on the third day: late at whatever hour'),
    },
    undetermined: {
      subject: sampleRecord('opinion-case', { ...detected, respondedAt: '2026-07-03' }),
      asOf: '2026-07-10',
      note: text('第二日回应而未记录时刻', 'answered on the second day, the hour not recorded'),
    },
  },
}
