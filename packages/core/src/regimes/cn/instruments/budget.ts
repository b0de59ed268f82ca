import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 预算法, as amended in 2014: budgets and accounts are published within 20 days. */
export const budgetLaw: Instrument = {
  id: 'budget-law-2014',
  title: text('中华人民共和国预算法（2014年修正）', 'Budget Law (amended 2014)'),
  shortTitle: text('预算法', 'Budget Law'),
  issuer: text('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
  rank: 'law',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2015-01-01'), until: 'open' },
  publishedOn: civilDate('2014-08-31'),
  source: text('第十四条；2018年修正未改动该条', 'Article 14, which the amendment of 2018 left alone'),
  confidence: 'T',
}

/** 预算法实施条例, as revised in 2020: so are those of the units below a department. */
export const budgetRegulation: Instrument = {
  id: 'budget-regulation-2020',
  title: text(
    '中华人民共和国预算法实施条例（2020年修订）',
    'Regulations for the Implementation of the Budget Law (revised 2020)',
  ),
  shortTitle: text('预算法实施条例', 'Budget Law Regulations'),
  docNumber: '国务院令第729号',
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: ['budget-law-2014'],
  inForce: { from: civilDate('2020-10-01'), until: 'open' },
  publishedOn: civilDate('2020-08-03'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
