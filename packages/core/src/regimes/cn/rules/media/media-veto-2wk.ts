import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const account = { platform: 'wechat', completeThrough: '2026-05-31' } as const

/** 检查指标: an account without a post for two weeks fails. The day it is looked at is the day it is complete to. */
export const mediaVeto2wk: Rule<CnFact> = {
  id: 'cn/media-veto-2wk',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.vouchedThrough',
  title: text('政务新媒体两周内有更新', 'An account posts within two weeks'),
  asks: text(
    '开通的政务新媒体不得超过两周未更新；以记录完整截至的日期为检查日，触及即单项否决。',
    'An open account may not go two weeks without a post; it is looked at on the day the record is complete to, and one that does fails.',
  ),
  mend: text(
    '恢复更新；不再使用的，按程序关停、注销。',
    'Post again; an account that is no longer used is closed in due form.',
  ),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['2周', '未更新'],
      confidence: 'E',
      when: { not: { stated: 'account.closedOn' } },
      require: { within: 'media-fresh', from: 'account.lastPostAt', to: 'record.vouchedThrough' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...account, lastPostAt: '2026-05-17T20:00:00+08:00' }),
      asOf: '2026-06-01',
      note: text('检查日恰为14日', 'looked at on day 14'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, lastPostAt: '2026-05-16T20:00:00+08:00' }),
      asOf: '2026-06-01',
      note: text('检查日已第15日', 'looked at on day 15'),
    },
    undetermined: {
      subject: sampleRecord('media-account', account),
      asOf: '2026-06-01',
      note: text('未记录最近发布时间', 'when it last posted was not recorded'),
    },
  },
}
