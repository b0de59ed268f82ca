import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/**
 * 商洛市政府信息发布协调制度. Its number and date were not found. It names the high-tech zone, which has that name since
 * August 2016, so it is no older; nobody could tell whether it is in force.
 */
export const coordinationSystem: Instrument = {
  id: 'shangluo-coordination',
  title: text('商洛市政府信息发布协调制度', 'Shangluo system for coordinating the release of government information'),
  shortTitle: text('商洛市信息发布协调制度', 'Shangluo Coordination System'),
  issuer: text('商洛市人民政府', 'Shangluo Municipal Government'),
  rank: 'municipal-document',
  place: '611000',
  division: 'article',
  basis: ['gipd-2008'],
  inForce: { from: [civilDate('2016-08-01'), civilDate('2026-11-23')], until: 'not-known' },
  source: text(
    '网上转载的第二条至第八条，措辞可能有改动；文号和日期未查到',
    'Articles 2 to 8 in a copy whose wording may be altered; number and date were not found',
  ),
  confidence: 'E',
}
