import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 行政处罚法, as revised in 2021: a published decision that falls is withdrawn in 3 days, which Article 85 makes working days. */
export const penaltyLaw: Instrument = {
  id: 'penalty-law-2021',
  title: text('中华人民共和国行政处罚法（2021年修订）', 'Administrative Penalty Law (revised 2021)'),
  shortTitle: text('行政处罚法', 'Penalty Law'),
  issuer: text('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
  rank: 'law',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2021-07-15'), until: 'open' },
  publishedOn: civilDate('2021-01-22'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
