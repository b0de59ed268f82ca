import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { openSite } from '../../../cn/rules/sites/open-site.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const site = { siteCode: '9999990001', publishedOn: '2014-05-06' } as const

/** 《实施意见》二、2 一要: a site discloses, serves and listens. */
export const siteFunctionPresence: Rule<ShangluoFact> = {
  id: 'shangluo/site-function-presence',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('网站具备信息公开、在线服务、政民互动功能', 'A site discloses, serves and listens'),
  asks: text(
    '政府网站健全信息公开、在线服务、政民互动三项功能。',
    'A government site has three functions: disclosure, online service and interaction.',
  ),
  mend: text('补充所缺的功能。', 'Add what is missing.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['信息公开', '在线服务', '政民互动'],
      confidence: 'T',
      when: openSite,
      require: { every: 'site.functions', of: ['disclosure', 'service', 'interaction'] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('site', { ...site, functions: ['disclosure', 'service', 'interaction'] }, '611000'),
      asOf: '2014-06-03',
      note: text('三项齐全', 'all three are there'),
    },
    breached: {
      subject: sampleRecord('site', { ...site, functions: ['disclosure', 'service'] }, '611000'),
      asOf: '2014-06-03',
      note: text('没有政民互动', 'no interaction'),
    },
    undetermined: {
      subject: sampleRecord('site', site, '611000'),
      asOf: '2014-06-03',
      note: text('未记录网站功能', 'its functions were not recorded'),
    },
  },
}
