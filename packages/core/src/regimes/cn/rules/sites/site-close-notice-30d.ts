import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'

/** 网站关停: thirty days' notice. The figure was seen only in a city's notice, so a breach is at most for review. */
export const siteCloseNotice30d: Rule<CnFact> = {
  id: 'cn/site-close-notice-30d',
  over: 'record',
  kinds: ['site'],
  datedBy: 'site.closedOn',
  title: text('网站关停前公告三十日', 'Thirty days’ notice before a site closes'),
  asks: text(
    '网站归并、关停前，公告不少于30日；这一数字只见于某市通知，至多提示复核。',
    'The merging or closing of a site is announced at least 30 days before; the figure was seen only in a city’s notice, so it is at most for review.',
  ),
  mend: text('保留公告至满30日再关停。', 'Leave the notice up for 30 days before closing.'),
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      modality: 'should',
      anchors: ['公告期', '30日'],
      confidence: 'M',
      when: { stated: 'site.closedOn' },
      require: { notBefore: 'site-closing-notice', from: 'site.closingNoticeOn', to: 'site.closedOn' },
    },
  ],
  examples: {
    met: {
      subject: siteIn2026({ closingNoticeOn: '2026-04-01', closedOn: '2026-05-01' }),
      asOf: '2026-06-01',
      note: text('公告30日后关停', 'closed after 30 days'),
    },
    breached: {
      subject: siteIn2026({ closingNoticeOn: '2026-04-01', closedOn: '2026-04-30' }),
      asOf: '2026-06-01',
      note: text('公告29日后关停', 'closed after 29 days'),
    },
    undetermined: {
      subject: siteIn2026({ closedOn: '2026-04-30' }),
      asOf: '2026-06-01',
      note: text('未记录公告日期', 'when it was announced was not recorded'),
    },
  },
}
