import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《预算法实施条例》第六条: a unit publishes its budget and accounts within 20 days of its department’s approval. */
export const unitBudget20d: Rule<CnFact> = {
  id: 'cn/unit-budget-20d',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('单位预算、决算批复后二十日内公开', 'Budgets and accounts of units within 20 days'),
  asks: text(
    '部门所属单位的预算、决算及报表，在部门批复后20日内由单位向社会公开。',
    'A unit below a department publishes its budget, accounts and tables within 20 days of the department’s approval.',
  ),
  mend: text(
    '由单位立即公开；20日是日历日，不扣除节假日。',
    'The unit publishes them now. The 20 days are calendar days: holidays count.',
  ),
  versions: [
    {
      clause: { instrument: 'budget-regulation-2020', article: 6, paragraph: 4 },
      modality: 'must',
      anchors: ['20日内', '部门批复'],
      confidence: 'T',
      when: published('unit-budget'),
      require: { within: 'unit-budget-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { matter: 'unit-budget', matterOn: '2026-03-02', publishedOn: '2026-03-22' }),
      asOf: '2026-06-01',
      note: text('第20日公开，恰逢周日', 'on day 20, a Sunday'),
    },
    breached: {
      subject: sampleRecord('document', { matter: 'unit-budget', matterOn: '2026-03-02', publishedOn: '2026-03-23' }),
      asOf: '2026-06-01',
      note: text('第21日公开', 'on day 21'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'unit-budget', matterOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录发布日期', 'the day of publication is not recorded'),
    },
  },
}
