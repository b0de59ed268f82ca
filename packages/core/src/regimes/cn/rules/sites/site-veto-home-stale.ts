import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'

const version = {
  modality: 'should',
  anchors: ['首页', '2周'],
  confidence: 'E',
  when: { not: { stated: 'site.closedOn' } },
  require: { within: 'site-home-fresh', from: 'site.homeChangedOn', to: 'record.vouchedThrough' },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

/** 检查指标: a home page that stands unchanged for two weeks fails a site. It is looked at on the day the record is complete to. */
export const siteVetoHomeStale: Rule<CnFact> = {
  id: 'cn/site-veto-home-stale',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.vouchedThrough',
  title: text('网站首页两周内有更新', 'The home page changes within two weeks'),
  asks: text(
    '网站首页不得超过两周未更新，首页仅为导航的看所有二级页面；以记录完整截至的日期为检查日，触及即单项否决。',
    'A home page may not stand unchanged for two weeks, or, where it only leads on, all pages below it; it is looked at on the day the record is complete to, and one that does fails.',
  ),
  mend: text('更新首页。', 'Bring the home page up to date.'),
  indicator: 'veto',
  versions: [
    { ...version, clause: { instrument: 'ind-2015', unplaced: true } },
    { ...version, clause: { instrument: 'ind-2019', unplaced: true } },
  ],
  examples: {
    met: {
      subject: siteIn2026({ homeChangedOn: '2026-05-17' }),
      asOf: '2026-06-01',
      note: text('检查日恰为14日', 'looked at on day 14'),
    },
    breached: {
      subject: siteIn2026({ homeChangedOn: '2026-05-16' }),
      asOf: '2026-06-01',
      note: text('检查日已第15日', 'looked at on day 15'),
    },
    undetermined: {
      subject: siteIn2026({}),
      asOf: '2026-06-01',
      note: text('未记录首页更新日期', 'when the home page changed was not recorded'),
    },
  },
}
