import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 土地管理法实施条例, as revised in 2021: the notices of an expropriation. */
export const landRegulation: Instrument = {
  id: 'land-regulation-2021',
  title: text(
    '中华人民共和国土地管理法实施条例（2021年修订）',
    'Regulations for the Implementation of the Land Administration Law (revised 2021)',
  ),
  shortTitle: text('土地管理法实施条例', 'Land Regulations'),
  docNumber: '国务院令第743号',
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2021-09-01'), until: 'open' },
  publishedOn: civilDate('2021-07-02'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
