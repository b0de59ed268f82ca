import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

const common = {
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: [],
  confidence: 'T',
} as const

/** 招标投标法实施条例: candidates are announced within 3 days and displayed for 3. */
export const tenderingRegulation: Instrument = {
  ...common,
  id: 'tendering-regulation-2012',
  title: text('中华人民共和国招标投标法实施条例', 'Regulations for the Implementation of the Tendering Law'),
  shortTitle: text('招标投标法实施条例', 'Tendering Regulations'),
  docNumber: '国务院令第613号',
  inForce: { from: civilDate('2012-02-01'), until: 'open' },
  publishedOn: civilDate('2011-12-20'),
  source: text('第五十四条', 'Article 54'),
}

/** 政府采购法实施条例: results and contracts are announced within 2 working days. */
export const procurementRegulation: Instrument = {
  ...common,
  id: 'procurement-regulation-2015',
  title: text(
    '中华人民共和国政府采购法实施条例',
    'Regulations for the Implementation of the Government Procurement Law',
  ),
  shortTitle: text('政府采购法实施条例', 'Procurement Regulations'),
  docNumber: '国务院令第658号',
  inForce: { from: civilDate('2015-03-01'), until: 'open' },
  publishedOn: civilDate('2015-01-30'),
  source: text('第四十三条、第五十条', 'Articles 43 and 50'),
}
