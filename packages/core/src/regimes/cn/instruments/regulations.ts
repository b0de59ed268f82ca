import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 政府信息公开条例, first version: 国务院令第492号. */
export const gipd2008: Instrument = {
  id: 'gipd-2008',
  title: text(
    '中华人民共和国政府信息公开条例（2007年公布）',
    'Regulations on Disclosure of Government Information (2007)',
  ),
  shortTitle: text('条例（2008）', 'Regulations 2008'),
  docNumber: '国务院令第492号',
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2008-05-01'), until: civilDate('2019-05-14'), endKnownFrom: civilDate('2019-04-03') },
  publishedOn: civilDate('2007-04-05'),
  source: text('条文摘录，未见全文', 'excerpts of the articles; the whole text was not read'),
  confidence: 'E',
}

/** 政府信息公开条例, as revised: 国务院令第711号. */
export const gipd2019: Instrument = {
  id: 'gipd-2019',
  title: text(
    '中华人民共和国政府信息公开条例（2019年修订）',
    'Regulations on Disclosure of Government Information (revised 2019)',
  ),
  shortTitle: text('条例', 'Regulations'),
  docNumber: '国务院令第711号',
  issuer: text('国务院', 'State Council'),
  rank: 'administrative-regulation',
  place: '100000',
  division: 'article',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2019-05-15'), until: 'open' },
  publishedOn: civilDate('2019-04-03'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
