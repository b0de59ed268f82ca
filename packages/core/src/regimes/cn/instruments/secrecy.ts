import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 保守国家秘密法, as revised in 2024: what is to be published is reviewed for secrets first. */
export const secrecyLaw: Instrument = {
  id: 'secrecy-law-2024',
  title: text('中华人民共和国保守国家秘密法（2024年修订）', 'Law on Guarding State Secrets (revised 2024)'),
  shortTitle: text('保密法', 'Secrecy Law'),
  issuer: text('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
  rank: 'law',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2024-05-01'), until: 'open' },
  publishedOn: civilDate('2024-02-27'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}

/** 保守国家秘密法实施条例, as revised in 2024: review first, then publish, item by item. */
export const secrecyRegulation: Instrument = {
  id: 'secrecy-regulation-2024',
  title: text(
    '中华人民共和国保守国家秘密法实施条例（2024年修订）',
    'Regulations for the Implementation of the Law on Guarding State Secrets (revised 2024)',
  ),
  shortTitle: text('保密法实施条例', 'Secrecy Regulations'),
  docNumber: '国务院令第786号',
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: ['secrecy-law-2024'],
  inForce: { from: civilDate('2024-09-01'), until: 'open' },
  publishedOn: civilDate('2024-07-10'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
