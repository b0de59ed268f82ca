import { civilDate } from '../../../civil/index.ts'
import type { Instrument } from '../../../law/instrument.ts'
import { text } from '../../../text/local-text.ts'

const common = {
  issuer: text('国务院办公厅', 'General Office of the State Council'),
  rank: 'state-council-document',
  place: '100000',
  division: 'section',
  confidence: 'E',
} as const

/** 国办发〔2013〕73号: the nine key areas. */
export const o73: Instrument = {
  ...common,
  id: 'o73-2013',
  title: text('当前政府信息公开重点工作安排', 'Priorities of government information disclosure'),
  shortTitle: text('信息公开重点工作安排', 'Disclosure Priorities'),
  docNumber: '国办发〔2013〕73号',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2013-07-01'), until: 'not-known', lastSeenInForce: civilDate('2013-12-31') },
  publishedOn: civilDate('2013-07-01'),
  source: text('报道摘要和转载片段，未见全文', 'summaries and excerpts; the whole text was not read'),
}

/** 国办公开办函〔2019〕61号: one disclosure column on the portal, and what it holds. */
export const platform2019: Instrument = {
  ...common,
  id: 'platform-2019',
  title: text('关于规范政府信息公开平台有关事项的通知', 'Notice on the platforms of disclosure'),
  shortTitle: text('公开平台通知', 'Platform Notice'),
  issuer: text('国务院办公厅政府信息与政务公开办公室', 'Openness Office of the State Council Office'),
  docNumber: '国办公开办函〔2019〕61号',
  basis: ['gipd-2019'],
  inForce: { from: [civilDate('2019-12-01'), civilDate('2019-12-31')], until: 'open' },
  source: text(
    '转载至第二部分，四个栏目的名称未核对',
    'a copy up to section 2; the names of the four columns are not verified',
  ),
}

/** 国办发〔2016〕80号: attributes of documents, interpretation, response to public opinion. */
export const o80: Instrument = {
  ...common,
  id: 'o80-2016',
  title: text(
    '国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知',
    'Rules of the State Council Office for carrying out the Opinion on openness in government',
  ),
  shortTitle: text('政务公开实施细则', 'Openness Rules'),
  docNumber: '国办发〔2016〕80号',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2016-11-10'), until: 'open' },
  publishedOn: civilDate('2016-11-10'),
  source: text('一（一）、一（二）的转载和报道摘要', 'copies of section 1, parts 1 and 2, and a summary in the press'),
}
