import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const account = { platform: 'wechat', completeThrough: '2026-05-31' } as const

/** 检查指标: an account without working interaction fails. */
export const mediaVetoInteraction: Rule<CnFact> = {
  id: 'cn/media-veto-interaction',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.vouchedThrough',
  title: text('政务新媒体有有效互动功能', 'An account offers working interaction'),
  asks: text(
    '开通的政务新媒体提供有效互动功能；没有的，单项否决。',
    'An open account offers working interaction; one without it fails.',
  ),
  mend: text('开通留言、评论等互动功能并有人答复。', 'Open messages or comments, and have somebody answer them.'),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['有效互动'],
      confidence: 'E',
      when: { not: { stated: 'account.closedOn' } },
      require: { is: 'account.interactive' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...account, interactive: true }),
      asOf: '2026-06-01',
      note: text('提供互动功能', 'it offers interaction'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, interactive: false }),
      asOf: '2026-06-01',
      note: text('没有互动功能', 'it offers none'),
    },
    undetermined: {
      subject: sampleRecord('media-account', account),
      asOf: '2026-06-01',
      note: text('未记录有无互动功能', 'whether it does was not recorded'),
    },
  },
}
