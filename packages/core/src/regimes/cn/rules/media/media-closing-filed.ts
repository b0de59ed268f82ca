import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { account, accountsOf2025 } from './accounts-2025.ts'

const closed = { ...account, id: '100000.account', closedOn: '2025-06-30' } as const
const filing = { kind: 'filing', matter: 'cancelled', happenedOn: '2025-06-30', filedOn: '2025-07-02' } as const

/** 国办发〔2018〕123号, 四（一）: so is its closing or cancellation. */
export const mediaClosingFiled: Rule<CnFact> = {
  id: 'cn/media-closing-filed',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('关停、注销政务新媒体备案', 'The closing of an account is filed'),
  asks: text(
    '期间内关停、注销的政务新媒体，都向主管单位备案。',
    'Each account closed or cancelled in the period is filed with the body in charge.',
  ),
  mend: text('补办备案，并注明账号和事项发生日期。', 'File it, with the account and the day it was closed.'),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（一）' },
      modality: 'must',
      anchors: ['备案', '关停', '注销'],
      confidence: 'T',
      when: { count: 'media.closedCount', atLeast: 1 },
      require: { covers: ['media.closingsFiled', 'media.closed'] },
    },
  ],
  examples: {
    met: {
      subject: accountsOf2025([closed, { ...filing, account: closed.id }]),
      asOf: '2026-01-15',
      note: text('注销已备案', 'the cancellation was filed'),
    },
    breached: {
      subject: accountsOf2025([closed, { ...filing, account: '100000.another-account' }]),
      asOf: '2026-01-15',
      note: text('登记完整，只有其他账号的备案', 'the registers are complete; the only filing is of another account'),
    },
    undetermined: {
      subject: accountsOf2025([closed], { complete: ['media-account'] }),
      asOf: '2026-01-15',
      note: text(
        '没有备案记录，也无人确认备案登记完整',
        'none on record, and nobody vouches for the register of filings',
      ),
    },
  },
}
