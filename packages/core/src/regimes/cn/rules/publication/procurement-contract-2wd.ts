import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《政府采购法实施条例》第五十条: the contract is announced within 2 working days of signing. */
export const procurementContract2wd: Rule<CnFact> = {
  id: 'cn/procurement-contract-2wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('采购合同两个工作日内公告', 'Procurement contracts within 2 working days'),
  asks: text(
    '自政府采购合同签订之日起2个工作日内公告合同，涉及国家秘密、商业秘密的内容除外。',
    'The contract is announced within 2 working days of signing, state and trade secrets left out.',
  ),
  mend: text('立即公告合同；遮去涉密和商业秘密内容。', 'Announce the contract now, secrets masked.'),
  versions: [
    {
      clause: { instrument: 'procurement-regulation-2015', article: 50 },
      modality: 'must',
      anchors: ['2个工作日', '采购合同'],
      confidence: 'T',
      when: published('procurement-contract'),
      require: { within: 'procurement-contract-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'procurement-contract',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-04',
      }),
      asOf: '2026-06-01',
      note: text('第2个工作日公告', 'on working day 2'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'procurement-contract',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-05',
      }),
      asOf: '2026-06-01',
      note: text('第3个工作日公告', 'on working day 3'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'procurement-contract', matterOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录公告日期', 'the day of the announcement is not recorded'),
    },
  },
}
