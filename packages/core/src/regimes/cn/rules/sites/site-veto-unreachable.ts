import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'

const version = {
  modality: 'should',
  anchors: ['5%', '15秒'],
  confidence: 'E',
  when: { all: [{ stated: 'site.visits' }, { count: 'site.visits', atLeast: 140 }] },
  require: { not: { share: ['site.failures', 'site.visits'], atLeast: 5 } },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

const period = { from: '2026-05-01', to: '2026-05-07' } as const

/** 检查指标: watched for a week with 20 visits a day or more, five failures in a hundred fail a site. */
export const siteVetoUnreachable: Rule<CnFact> = {
  id: 'cn/site-veto-unreachable',
  over: 'record',
  kinds: ['site'],
  datedBy: 'site.watchedTo',
  title: text('网站可以访问', 'A site can be reached'),
  asks: text(
    '一周内每天间隔访问20次以上，15秒以上打不开的累计不得达到5%；触及即单项否决。访问不足140次的不适用。',
    'Over a week with 20 spaced visits a day or more, those that did not open within 15 seconds stay below 5 %; a site that does not fails. Fewer than 140 visits are not such a measurement.',
  ),
  mend: text('查明原因，恢复访问。', 'Find out why, and restore it.'),
  indicator: 'veto',
  versions: [
    { ...version, clause: { instrument: 'ind-2015', unplaced: true } },
    { ...version, clause: { instrument: 'ind-2019', unplaced: true } },
  ],
  examples: {
    met: {
      subject: siteIn2026({ availability: { period, visits: 140, failures: 6 } }),
      asOf: '2026-06-01',
      note: text('140次中6次打不开', '6 of 140 failed'),
    },
    breached: {
      subject: siteIn2026({ availability: { period, visits: 140, failures: 7 } }),
      asOf: '2026-06-01',
      note: text('140次中7次打不开，达到5%', '7 of 140 failed: 5 %'),
    },
    undetermined: {
      subject: siteIn2026({ availability: { period, visits: 140 } }),
      asOf: '2026-06-01',
      note: text('未记录打不开的次数', 'how many failed was not recorded'),
    },
  },
}
