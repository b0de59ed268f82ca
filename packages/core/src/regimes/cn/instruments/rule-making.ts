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

/** 规章制定程序条例, as revised in 2017: how long a draft is open to comment, and when a rule may begin to apply. */
export const ruleProcedure: Instrument = {
  ...common,
  id: 'rule-procedure-2018',
  title: text('规章制定程序条例（2017年修订）', 'Regulations on the Procedure of Rule-making (revised 2017)'),
  shortTitle: text('规章制定程序条例', 'Rule-making Regulations'),
  docNumber: '国务院令第695号',
  inForce: { from: civilDate('2018-05-01'), until: 'open' },
  publishedOn: civilDate('2017-12-22'),
  source: text('全文', 'the whole text was read'),
}

/** 重大行政决策程序暂行条例: so are drafts of major decisions. */
export const majorDecisions: Instrument = {
  ...common,
  id: 'major-decisions-2019',
  title: text('重大行政决策程序暂行条例', 'Interim Regulations on the Procedure of Major Administrative Decisions'),
  shortTitle: text('重大行政决策程序暂行条例', 'Major Decisions Regulations'),
  docNumber: '国务院令第713号',
  inForce: { from: civilDate('2019-09-01'), until: 'open' },
  publishedOn: civilDate('2019-04-20'),
  source: text('第十五条', 'Article 15'),
}

/** 优化营商环境条例: and drafts of documents on market activity. */
export const businessEnvironment: Instrument = {
  ...common,
  id: 'business-environment-2020',
  title: text('优化营商环境条例', 'Regulations on Improving the Business Environment'),
  shortTitle: text('优化营商环境条例', 'Business Environment Regulations'),
  docNumber: '国务院令第722号',
  inForce: { from: civilDate('2020-01-01'), until: 'open' },
  publishedOn: civilDate('2019-10-22'),
  source: text('第六十二条', 'Article 62'),
}
