import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from '../sites/inspected-site.ts'
import { openSite } from '../sites/open-site.ts'

/** 《条例》第二十四条: the disclosure platform of a portal can be searched, read and downloaded from. */
export const proactivePlatform: Rule<CnFact> = {
  id: 'cn/proactive-platform',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('公开平台可以检索、查阅、下载', 'The disclosure platform can be searched, read and downloaded from'),
  asks: text(
    '政府信息公开平台具备信息检索、查阅、下载等功能；没有公开平台的网站不适用。',
    'A disclosure platform offers search, reading and downloading; a site that has no platform is not asked.',
  ),
  mend: text('补齐缺少的功能。', 'Add the function that is missing.'),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 24 },
      modality: 'must',
      anchors: ['信息检索', '查阅', '下载'],
      confidence: 'T',
      when: { all: [openSite, { declared: 'site.functions', of: ['disclosure'] }] },
      require: { every: 'site.platformFunctions', of: ['search', 'view', 'download'] },
    },
  ],
  examples: {
    met: {
      subject: siteIn2026({ functions: ['disclosure'], platformFunctions: ['search', 'view', 'download'] }),
      asOf: '2026-06-01',
      note: text('三项俱全', 'all three'),
    },
    breached: {
      subject: siteIn2026({ functions: ['disclosure'], platformFunctions: ['view', 'download'] }),
      asOf: '2026-06-01',
      note: text('不能检索', 'it cannot be searched'),
    },
    undetermined: {
      subject: siteIn2026({ functions: ['disclosure'] }),
      asOf: '2026-06-01',
      note: text('未记录公开平台的功能', 'what the platform offers was not recorded'),
    },
  },
}
