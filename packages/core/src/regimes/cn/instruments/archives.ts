import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 档案法, as revised in 2020: archives open after 25 years. */
export const archivesLaw: Instrument = {
  id: 'archives-law-2020',
  title: text('中华人民共和国档案法（2020年修订）', 'Archives Law (revised 2020)'),
  shortTitle: text('档案法', 'Archives Law'),
  issuer: text('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
  rank: 'law',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2021-01-01'), until: 'open' },
  publishedOn: civilDate('2020-06-20'),
  source: text('第二十七条', 'Article 27'),
  confidence: 'T',
}
