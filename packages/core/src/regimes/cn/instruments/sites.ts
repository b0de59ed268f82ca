import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

const office = text('国务院办公厅', 'General Office of the State Council')
const excerpt = text(
  '报道和地方实施意见中的摘录，未见全文',
  'excerpts in the press and in local opinions; the whole text was not read',
)

/** 国办发〔2014〕57号: the content of government sites, with the figures for messages from the public. */
export const o57: Instrument = {
  id: 'o57-2014',
  title: text(
    '国务院办公厅关于加强政府网站信息内容建设的意见',
    'Opinion of the State Council Office on the content of government sites',
  ),
  shortTitle: text('网站信息内容建设意见', 'Opinion on the content of sites'),
  docNumber: '国办发〔2014〕57号',
  issuer: office,
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2014-12-01'), until: 'open' },
  publishedOn: civilDate('2014-12-01'),
  source: excerpt,
  confidence: 'E',
}

/** 2015 national survey of government sites: the table of scores. */
export const ind15: Instrument = {
  id: 'ind-2015',
  title: text('全国政府网站普查评分表', 'Table of scores of the national survey of government sites'),
  shortTitle: text('网站普查评分表', 'Survey table'),
  issuer: office,
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['o57-2014'],
  inForce: { from: [civilDate('2015-01-01'), civilDate('2015-12-31')], until: civilDate('2019-03-31') },
  source: text('2015年起施行，月份未见；见于转载', 'from 2015, the month was not seen; seen in copies'),
  confidence: 'E',
}

/** 国办秘函〔2019〕19号: the inspection indicators for sites and new media. */
export const ind19: Instrument = {
  id: 'ind-2019',
  title: text('政府网站与政务新媒体检查指标', 'Inspection indicators for government sites and new media'),
  shortTitle: text('检查指标', 'Inspection indicators'),
  docNumber: '国办秘函〔2019〕19号',
  issuer: office,
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['o57-2014'],
  inForce: { from: civilDate('2019-04-01'), until: 'open' },
  publishedOn: civilDate('2019-04-01'),
  source: text('转载和机关自查表中的摘录', 'excerpts in copies and in self-check tables'),
  confidence: 'E',
}

/** 国办发〔2017〕47号: how government sites are built, merged and closed, and how documents on them are marked. */
export const o47: Instrument = {
  id: 'o47-2017',
  title: text('政府网站发展指引', 'Guide to the development of government sites'),
  shortTitle: text('政府网站发展指引', 'Guide to government sites'),
  docNumber: '国办发〔2017〕47号',
  issuer: office,
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  basis: ['o57-2014'],
  inForce: { from: civilDate('2017-06-08'), until: 'open' },
  publishedOn: civilDate('2017-06-08'),
  source: text('部分转载，未见全文', 'partial copies; the whole text was not read'),
  confidence: 'E',
}
