import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'
import { openSite } from './open-site.ts'

/** 检查指标: a site that offers no service fails. What its guides have to say is for another rule. */
export const siteVetoService: Rule<CnFact> = {
  id: 'cn/site-veto-service',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('网站提供办事服务', 'A site offers services'),
  asks: text(
    '网站提供办事服务；没有的，单项否决。抽查办法只见片段，办事指南要素另行判断。',
    'A site offers services; one without them fails. How samples are drawn was seen only in part; the guides are judged apart.',
  ),
  mend: text('提供办事服务及指南。', 'Offer services with their guides.'),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['办事服务'],
      confidence: 'E',
      when: openSite,
      require: { some: 'site.functions', of: ['service'] },
    },
  ],
  examples: {
    met: {
      subject: siteIn2026({ functions: ['disclosure', 'service'] }),
      asOf: '2026-06-01',
      note: text('有在线服务', 'it has services'),
    },
    breached: {
      subject: siteIn2026({ functions: ['disclosure', 'interaction'] }),
      asOf: '2026-06-01',
      note: text('没有在线服务', 'it has none'),
    },
    undetermined: {
      subject: siteIn2026({}),
      asOf: '2026-06-01',
      note: text('未记录网站功能', 'its functions were not recorded'),
    },
  },
}
