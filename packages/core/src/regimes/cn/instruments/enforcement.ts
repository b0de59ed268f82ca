import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 国办发〔2018〕118号: how soon decisions of enforcement are published. A policy: it stands beside the Regulations. */
export const o118: Instrument = {
  id: 'o118-2018',
  title: text(
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    'Guidance of the State Council Office on publicity, records and legal review of enforcement',
  ),
  shortTitle: text('行政执法三项制度指导意见', 'Enforcement Guidance'),
  docNumber: '国办发〔2018〕118号',
  issuer: text('国务院办公厅', 'General Office of the State Council'),
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['gipd-2008'],
  inForce: { from: [civilDate('2018-12-05'), civilDate('2019-01-31')], until: 'open' },
  publishedOn: civilDate('2018-12-05'),
  source: text(
    '全文；2018年12月印发，次月公布',
    'the whole text was read; signed in December 2018, published the month after',
  ),
  confidence: 'T',
}
