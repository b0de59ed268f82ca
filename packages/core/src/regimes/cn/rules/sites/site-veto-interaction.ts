import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'
import { openSite } from './open-site.ts'

const version = {
  modality: 'should',
  anchors: ['互动', '咨询'],
  confidence: 'E',
  when: openSite,
  require: { some: 'site.functions', of: ['interaction'] },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

/** 检查指标: a site on which nobody can ask fails. Letters left unanswered for three months are for another rule. */
export const siteVetoInteraction: Rule<CnFact> = {
  id: 'cn/site-veto-interaction',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('网站有有效的互动渠道', 'A site takes questions'),
  asks: text(
    '网站提供有效的网上咨询渠道；没有的，单项否决。三个月未回应的信件另行判断。',
    'A site offers a working channel for questions; one without it fails. Letters unanswered for three months are judged apart.',
  ),
  mend: text('开通网上咨询渠道。', 'Open a channel for questions.'),
  indicator: 'veto',
  versions: [
    { ...version, clause: { instrument: 'ind-2015', unplaced: true } },
    { ...version, clause: { instrument: 'ind-2019', unplaced: true } },
  ],
  examples: {
    met: {
      subject: siteIn2026({ functions: ['disclosure', 'interaction'] }),
      asOf: '2026-06-01',
      note: text('有互动功能', 'it has interaction'),
    },
    breached: {
      subject: siteIn2026({ functions: ['disclosure', 'service'] }),
      asOf: '2026-06-01',
      note: text('没有互动功能', 'it has none'),
    },
    undetermined: {
      subject: siteIn2026({}),
      asOf: '2026-06-01',
      note: text('未记录网站功能', 'its functions were not recorded'),
    },
  },
}
