import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

/** 国办发〔2018〕123号: accounts on new media, who opens, files, reviews and answers on them. It sets no hours. */
export const o123: Instrument = {
  id: 'o123-2018',
  title: text(
    '国务院办公厅关于推进政务新媒体健康有序发展的意见',
    'Opinion of the State Council Office on government accounts on new media',
  ),
  shortTitle: text('政务新媒体意见', 'New Media Opinion'),
  docNumber: '国办发〔2018〕123号',
  issuer: text('国务院办公厅', 'General Office of the State Council'),
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2018-12-07'), until: 'open' },
  publishedOn: civilDate('2018-12-27'),
  source: text('全文', 'the whole text was read'),
  confidence: 'T',
}
