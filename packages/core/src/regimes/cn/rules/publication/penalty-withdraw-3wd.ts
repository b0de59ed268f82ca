import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《行政处罚法》第四十八条第二款: a published penalty that falls is withdrawn and explained within 3 working days. */
export const penaltyWithdraw3wd: Rule<CnFact> = {
  id: 'cn/penalty-withdraw-3wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('处罚决定变动后三个工作日内撤回并说明', 'A fallen penalty withdrawn and explained within 3 working days'),
  asks: text(
    '公开的处罚决定被变更、撤销、确认违法或者无效的，三个工作日内撤回原决定信息并公开说明理由。',
    'Where a published penalty is changed, revoked, or held unlawful or void, it is withdrawn within 3 working days and the reasons are published.',
  ),
  mend: text(
    '立即从网站和各平台撤回原决定信息，并公开说明理由。',
    'Withdraw the decision from the site and every platform now, and publish the reasons.',
  ),
  versions: [
    {
      clause: { instrument: 'penalty-law-2021', article: 48, paragraph: 2 },
      also: [{ instrument: 'penalty-law-2021', article: 85 }],
      modality: 'must',
      anchors: ['三日内', '撤回', '说明理由'],
      confidence: 'T',
      when: published('penalty-revoked'),
      require: {
        all: [
          { within: 'penalty-withdrawal', from: 'document.matterOn', to: 'document.withdrawnOn' },
          { within: 'penalty-withdrawal', from: 'document.matterOn', to: 'record.publishedOn' },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'penalty-revoked',
        matterOn: '2026-03-06',
        withdrawnOn: '2026-03-09',
        publishedOn: '2026-03-11',
      }),
      asOf: '2026-06-01',
      note: text('次个工作日撤回，第3个工作日说明理由', 'withdrawn the next working day, explained on the third'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'penalty-revoked',
        matterOn: '2026-03-06',
        withdrawnOn: '2026-03-12',
        publishedOn: '2026-03-11',
      }),
      asOf: '2026-06-01',
      note: text('第4个工作日才撤回', 'withdrawn on working day 4 only'),
    },
    undetermined: {
      subject: sampleRecord('document', {
        matter: 'penalty-revoked',
        matterOn: '2026-03-06',
        publishedOn: '2026-03-11',
      }),
      asOf: '2026-06-01',
      note: text('未记录原决定何时撤回', 'nobody recorded when the decision was withdrawn'),
    },
  },
}
