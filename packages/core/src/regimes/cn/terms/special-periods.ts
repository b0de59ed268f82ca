import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 预算、决算: within 20 calendar days of approval. */
export const budget: Term = {
  id: 'budget-publication',
  kind: 'due',
  title: text('政府和部门预算、决算公开期限', 'Publication of budgets and accounts'),
  trigger: text('批准或者批复', 'approval by the congress, or by the finance department'),
  versions: [
    {
      clause: { instrument: 'budget-law-2014', article: 14 },
      count: 20,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['二十日内'],
      confidence: 'T',
    },
  ],
}

/** 所属单位预算、决算: within 20 calendar days of the department’s approval. */
export const unitBudget: Term = {
  id: 'unit-budget-publication',
  kind: 'due',
  title: text('单位预算、决算公开期限', 'Publication of the budgets and accounts of units'),
  trigger: text('部门批复', 'approval by the department'),
  versions: [
    {
      clause: { instrument: 'budget-regulation-2020', article: 6, paragraph: 4 },
      count: 20,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['20日内'],
      confidence: 'T',
    },
  ],
}

/** 行政许可、行政处罚决定: a policy of 7 working days; where a law or regulation differs, that holds. */
export const permitPenalty: Term = {
  id: 'permit-penalty-publication',
  kind: 'due',
  title: text('行政许可、行政处罚决定公开期限', 'Publication of permits and penalties'),
  trigger: text('作出决定', 'the decision is made'),
  versions: [
    {
      clause: { instrument: 'o118-2018', section: '二（六）' },
      count: 7,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['7个工作日', '行政许可', '行政处罚'],
      confidence: 'T',
    },
  ],
}

/** 其他执法决定: a policy of 20 working days. */
export const enforcement: Term = {
  id: 'enforcement-publication',
  kind: 'due',
  title: text('其他行政执法决定公开期限', 'Publication of other enforcement decisions'),
  trigger: text('作出决定', 'the decision is made'),
  versions: [
    {
      clause: { instrument: 'o118-2018', section: '二（六）' },
      count: 20,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['20个工作日'],
      confidence: 'T',
    },
  ],
}

/** 撤回处罚决定信息: 3 days, which 行政处罚法 art. 85 makes working days. */
export const penaltyWithdrawal: Term = {
  id: 'penalty-withdrawal',
  kind: 'due',
  title: text('处罚决定信息撤回期限', 'Withdrawal of a published penalty'),
  trigger: text('处罚决定被变更、撤销、确认违法或者无效', 'the decision is changed, revoked, or held unlawful or void'),
  versions: [
    {
      clause: { instrument: 'penalty-law-2021', article: 48, paragraph: 2 },
      count: 3,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['三日内'],
      confidence: 'T',
    },
  ],
}

/** 中标、成交结果: within 2 working days. */
export const procurementResult: Term = {
  id: 'procurement-result-publication',
  kind: 'due',
  title: text('采购结果公告期限', 'Announcement of a procurement result'),
  trigger: text('确定中标、成交供应商', 'the supplier is fixed'),
  versions: [
    {
      clause: { instrument: 'procurement-regulation-2015', article: 43, paragraph: 2 },
      count: 2,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['2个工作日'],
      confidence: 'T',
    },
  ],
}

/** 政府采购合同: within 2 working days of signing. */
export const procurementContract: Term = {
  id: 'procurement-contract-publication',
  kind: 'due',
  title: text('采购合同公告期限', 'Announcement of a procurement contract'),
  trigger: text('签订合同', 'the contract is signed'),
  versions: [
    {
      clause: { instrument: 'procurement-regulation-2015', article: 50 },
      count: 2,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['2个工作日'],
      confidence: 'T',
    },
  ],
}

/** 中标候选人: announced within 3 calendar days of the report. */
export const bidCandidates: Term = {
  id: 'bid-candidates-publication',
  kind: 'due',
  title: text('中标候选人公示期限', 'Announcement of the winning candidates'),
  trigger: text('收到评标报告', 'the evaluation report is received'),
  versions: [
    {
      clause: { instrument: 'tendering-regulation-2012', article: 54, paragraph: 1 },
      count: 3,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['3日内'],
      confidence: 'T',
    },
  ],
}

/** 中标候选人公示期: at least 3 calendar days; the day of publication is not counted. */
export const bidCandidatesDisplay: Term = {
  id: 'bid-candidates-display',
  kind: 'minimum-duration',
  title: text('中标候选人公示时间', 'Display of the winning candidates'),
  trigger: text('发布公示', 'the announcement is published'),
  versions: [
    {
      clause: { instrument: 'tendering-regulation-2012', article: 54, paragraph: 1 },
      count: 3,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['公示期', '3日'],
      confidence: 'T',
    },
  ],
}

/** 征收土地预公告: at least 10 working days. */
export const landPrenotice: Term = {
  id: 'land-prenotice-display',
  kind: 'minimum-duration',
  title: text('征收土地预公告时间', 'Display of the preliminary notice of expropriation'),
  trigger: text('发布预公告', 'the preliminary notice is published'),
  versions: [
    {
      clause: { instrument: 'land-regulation-2021', article: 26, paragraph: 2 },
      count: 10,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['十个工作日'],
      confidence: 'T',
    },
  ],
}

/** 征收土地公告: within 15 working days of receiving the approval. */
export const landNotice: Term = {
  id: 'land-notice-publication',
  kind: 'due',
  title: text('征收土地公告期限', 'Publication of the notice of expropriation'),
  trigger: text('收到批准文件', 'the approval is received'),
  versions: [
    {
      clause: { instrument: 'land-regulation-2021', article: 31 },
      count: 15,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['十五个工作日'],
      confidence: 'T',
    },
  ],
}

/** Terms of matters with a period of their own beside or over the twenty working days. */
export const specialPeriods: readonly Term[] = [
  budget,
  unitBudget,
  permitPenalty,
  enforcement,
  penaltyWithdrawal,
  procurementResult,
  procurementContract,
  bidCandidates,
  bidCandidatesDisplay,
  landPrenotice,
  landNotice,
]
