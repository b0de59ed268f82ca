import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** No longer ago than the caller's limit, on the day to which the log is complete. */
const within = (from: 'review.secrecyAt' | 'review.reassessedAt'): Condition<CnFact> => ({
  lag: 'calendar-day',
  from,
  to: 'review.vouchedThrough',
  atMost: 'review.reassessLimit',
})

function refused(reassessedAt: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const log = sampleSubject('review-log', 'review', {
    secrecy: { at: '2022-03-01', outcome: 'refused' },
    reassessments: [{ at: reassessedAt, outcome: 'refused' }],
    completeThrough: '2026-05-31',
  })
  return { ...log, ...(facts && { facts }) }
}

const yearly = { 'review.reassessLimit': 366 } as const

/** 《条例》第十八条: what is not disclosed is assessed anew from time to time, and disclosed once it may be. It gives no figure. */
export const reassessNonDisclosed: Rule<CnFact> = {
  id: 'cn/reassess-non-disclosed',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.vouchedThrough',
  title: text('不予公开的信息定期评估', 'What is not disclosed is assessed anew'),
  asks: text(
    '对不予公开的政府信息定期评估审查，因情势变化可以公开的予以公开。未设间隔：只报告距上次评估的天数，使用者给定上限的才作判定。',
    'What is not disclosed is assessed anew from time to time and disclosed once it may be. No interval is set: the days since the last assessment are told, and judged only where the caller sets a limit.',
  ),
  mend: text('立即评估；认定可以公开的，予以公开。', 'Assess it now, and disclose what may be disclosed.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 18 },
      modality: 'must',
      anchors: ['定期评估审查', '情势变化'],
      confidence: 'T',
      when: { declared: 'review.secrecyOutcome', of: ['refused'] },
      require: {
        any: [
          { known: 'review.publishedAt' },
          {
            all: [
              { not: { is: 'review.reassessedOpen' } },
              { any: [within('review.reassessedAt'), within('review.secrecyAt')] },
            ],
          },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: refused('2025-06-02', yearly),
      asOf: '2026-06-01',
      note: text('给定上限366日，距上次评估363日', 'a limit of 366 days was set, and it was 363'),
    },
    breached: {
      subject: refused('2025-03-03', yearly),
      asOf: '2026-06-01',
      note: text('给定上限366日，距上次评估454日', 'a limit of 366 days was set, and it was 454'),
    },
    undetermined: {
      subject: refused('2025-03-03'),
      asOf: '2026-06-01',
      note: text('未给定上限，只报告天数', 'no limit was set: the days are told'),
    },
  },
}
