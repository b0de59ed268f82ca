import type { Json } from '../../../../digest/canonical-json.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { relaySources } from '../../../../vocabularies/media.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** A made-up account whose posts are known to the end of May 2026, or not. */
function account(posts: readonly Json[], complete = true) {
  const vouched = complete ? { completeThrough: '2026-05-31' } : { publishedOn: '2026-05-31' }
  return sampleRecord('media-account', { platform: 'wechat', posts, ...vouched })
}

const own = { at: '2026-05-04', title: '示例' } as const
const relayed = { at: '2026-05-05', title: '示例', relayedFrom: 'official-site' } as const

/** 国办发〔2018〕123号, 四（二）: an account relays what Party and government sites and approved sources have published. */
export const mediaRelaySources: Rule<CnFact> = {
  id: 'cn/media-relay-sources',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.asAt',
  title: text('政务新媒体只转载规定来源的信息', 'An account relays from approved sources'),
  asks: text(
    '政务新媒体原则上只转载党委、政府网站和有关主管部门确定的稿源单位发布的信息；有转载的才作判定。',
    'An account relays only what sites of Party and government and approved sources have published; judged where it relays at all.',
  ),
  mend: text(
    '删除其他来源的转载，改用规定来源。',
    'Take down what came from elsewhere, and relay it from an approved source.',
  ),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（二）' },
      modality: 'should',
      anchors: ['转载', '稿源单位'],
      confidence: 'T',
      when: { declared: 'account.relaySources', of: relaySources.codes },
      require: { not: { some: 'account.relaySources', of: ['other'] } },
    },
  ],
  examples: {
    met: {
      subject: account([own, relayed]),
      asOf: '2026-06-01',
      note: text('转载自政府网站', 'relayed from a government site'),
    },
    breached: {
      subject: account([relayed, { ...relayed, relayedFrom: 'other' }], false),
      asOf: '2026-06-01',
      note: text('有一条转载自其他来源', 'one was relayed from elsewhere'),
    },
    undetermined: {
      subject: account([relayed], false),
      asOf: '2026-06-01',
      note: text(
        '已列的来源合规，无人确认列表完整',
        'what is listed is in order, but nobody vouches that the list is whole',
      ),
    },
  },
}
