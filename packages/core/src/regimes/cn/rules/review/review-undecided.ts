import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const undecided: Condition<CnFact> = { code: 'review.secrecyOutcome', of: ['undecided'] }
const referred: Condition<CnFact> = { any: [{ known: 'review.referredTo' }, { known: 'review.referredToBody' }] }

/** 《条例》第十七条第三款: who cannot decide whether something may be disclosed asks the authority in charge. */
export const reviewUndecided: Rule<CnFact> = {
  id: 'cn/review-undecided',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('不能确定的报请确定', 'What cannot be decided is referred'),
  asks: text(
    '不能确定政府信息是否可以公开的，报有关主管部门或者保密行政管理部门确定。',
    'Where a body cannot decide whether information may be disclosed, it asks the authority in charge or the secrecy authority.',
  ),
  mend: text('立即报请确定；确定之前不公开。', 'Refer it now, and publish nothing before the answer.'),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 14, paragraph: 3 },
      modality: 'must',
      anchors: ['不能确定'],
      confidence: 'M',
      when: undecided,
      require: referred,
    },
    {
      clause: { instrument: 'gipd-2019', article: 17, paragraph: 3 },
      modality: 'must',
      anchors: ['不能确定', '主管部门', '保密行政管理部门'],
      confidence: 'T',
      when: undecided,
      require: referred,
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('review-log', 'review', {
        secrecy: { at: '2026-03-04', outcome: 'undecided', referredTo: { name: '示例市国家保密局' } },
      }),
      asOf: '2026-06-01',
      note: text('已报请保密行政管理部门确定', 'the secrecy authority was asked'),
    },
    breached: {
      subject: sampleSubject('review-log', 'review', {
        secrecy: { at: '2026-03-04', outcome: 'undecided' },
        completeThrough: '2026-05-31',
      }),
      asOf: '2026-06-01',
      note: text('审查记录完整而没有报请', 'the log is complete, and nobody was asked'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { secrecy: { at: '2026-03-04', outcome: 'undecided' } }),
      asOf: '2026-06-01',
      note: text('未记录是否报请', 'nobody recorded whether anyone was asked'),
    },
  },
}
