import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/**
 * 陕西省人民政府令第216号. Its own dates were not found: a city document of 2020 cites it as in force, and it is taken
 * to be no older than 2018.
 */
export const sx216: Instrument = {
  id: 'sx216',
  title: text(
    '陕西省行政规范性文件制定和监督管理办法',
    'Shaanxi Measures on Making and Supervising Administrative Normative Documents',
  ),
  shortTitle: text('陕西省行政规范性文件制定和监督管理办法', 'Shaanxi Normative Documents Measures'),
  docNumber: '陕西省人民政府令第216号',
  issuer: text('陕西省人民政府', 'People’s Government of Shaanxi'),
  rank: 'provincial-rule',
  place: '610000',
  division: 'article',
  basis: [],
  inForce: {
    from: [civilDate('2018-01-01'), civilDate('2020-12-31')],
    until: 'not-known',
    lastSeenInForce: civilDate('2020-12-31'),
  },
  source: text(
    '见于铜政发〔2020〕33号的引述，未见原文',
    'as cited by a city document of 2020; the text itself was not read',
  ),
  confidence: 'E',
}
