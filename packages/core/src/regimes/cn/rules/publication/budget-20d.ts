import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《预算法》第十四条: approved budgets and accounts are published within 20 days. */
export const budget20d: Rule<CnFact> = {
  id: 'cn/budget-20d',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('预算、决算批准后二十日内公开', 'Budgets and accounts within 20 days'),
  asks: text(
    '经批准的政府预算、决算由财政部门，经批复的部门预算、决算由各部门，在批准或者批复后20日内向社会公开。',
    'The finance department publishes the government’s budget and accounts, and each department its own, within 20 days of their approval.',
  ),
  mend: text(
    '立即公开全部报表和说明；20日是日历日，不扣除节假日。',
    'Publish all tables and notes now. The 20 days are calendar days: holidays count.',
  ),
  versions: [
    {
      clause: { instrument: 'budget-law-2014', article: 14 },
      modality: 'must',
      anchors: ['二十日内', '预算', '决算'],
      confidence: 'T',
      when: published('government-budget', 'department-budget'),
      require: { within: 'budget-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'government-budget',
        matterOn: '2026-02-10',
        publishedOn: '2026-03-02',
      }),
      asOf: '2026-06-01',
      note: text('第20日公开，其间有春节假期', 'on day 20, the spring festival in between'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'government-budget',
        matterOn: '2026-02-10',
        publishedOn: '2026-03-03',
      }),
      asOf: '2026-06-01',
      note: text('第21日公开', 'on day 21'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'department-budget', publishedOn: '2026-03-03' }),
      asOf: '2026-06-01',
      note: text('未记录批复日期', 'the day of approval is not recorded'),
    },
  },
}
