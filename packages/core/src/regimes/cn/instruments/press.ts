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

/** 国办发〔2013〕100号: press releases, sites and new media as platforms; the document that the Opinion carries out. */
export const o100: Instrument = {
  ...common,
  id: 'o100-2013',
  title: text(
    '国务院办公厅关于进一步加强政府信息公开回应社会关切提升政府公信力的意见',
    'Opinion of the State Council Office on disclosing government information and answering public concern',
  ),
  shortTitle: text('回应社会关切意见', 'Opinion on public concern'),
  docNumber: '国办发〔2013〕100号',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2013-10-15'), until: 'open' },
  publishedOn: civilDate('2013-10-15'),
  source: text('首部和报道中的摘录，未见二、三部分', 'its head and excerpts in the press; parts 2 and 3 were not read'),
}

/** 国办发〔2016〕19号: the work points of 2016, the first to set 24 hours for a press conference. */
export const workPoints2016: Instrument = {
  ...common,
  id: 'work-points-2016',
  title: text('2016年政务公开工作要点', 'Work points of openness in government for 2016'),
  shortTitle: text('2016年政务公开工作要点', 'Work Points 2016'),
  docNumber: '国办发〔2016〕19号',
  basis: ['gipd-2008'],
  inForce: {
    from: [civilDate('2016-04-01'), civilDate('2016-04-30')],
    until: 'not-known',
    lastSeenInForce: civilDate('2016-12-31'),
  },
  source: text(
    '报道中的摘录；日期只知为2016年4月，年度要点管一年',
    'excerpts in the press; the day in April 2016 is not known, and work points hold for a year',
  ),
}

/** 国办发〔2016〕61号: answers to public opinion within 48 hours, on major emergencies within 24. */
export const o61: Instrument = {
  ...common,
  id: 'o61-2016',
  title: text(
    '国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知',
    'Notice of the State Council Office on answering public opinion',
  ),
  shortTitle: text('政务舆情回应通知', 'Notice on public opinion'),
  docNumber: '国办发〔2016〕61号',
  basis: ['gipd-2008'],
  inForce: { from: civilDate('2016-08-12'), until: 'open' },
  publishedOn: civilDate('2016-08-12'),
  source: text('报道中的摘录', 'excerpts in the press'),
}
