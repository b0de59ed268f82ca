import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** Matters whose publication has a period of its own beside the twenty working days. */
export const specialMatters = defineVocabulary({
  name: 'special-matters',
  title: text('另有期限的事项', 'Matters with a period of their own'),
  description: text(
    '法律、法规或者国务院文件另行规定公开期限、公示期限的事项；期限由规则给出。',
    'Matters for which a law, regulation or State Council document sets its own period of publication or display; the rules hold the periods.',
  ),
  source: { title: text('各专门法律、法规和文件', 'The special laws, regulations and documents'), confidence: 'T' },
  concepts: [
    { code: 'government-budget', label: text('经批准的政府预算、决算', 'Approved government budget or accounts') },
    { code: 'department-budget', label: text('经批复的部门预算、决算', 'Approved departmental budget or accounts') },
    { code: 'unit-budget', label: text('经批复的单位预算、决算', 'Approved budget or accounts of a unit') },
    { code: 'permit-decision', label: text('行政许可决定', 'Permit decision') },
    { code: 'penalty-decision', label: text('行政处罚决定', 'Penalty decision') },
    { code: 'enforcement-decision', label: text('其他行政执法决定', 'Other enforcement decision') },
    {
      code: 'penalty-revoked',
      label: text('处罚决定被变更、撤销、确认违法或者无效', 'Penalty changed, revoked, or held unlawful or void'),
    },
    { code: 'procurement-result', label: text('采购中标、成交结果', 'Procurement result') },
    { code: 'procurement-contract', label: text('政府采购合同', 'Procurement contract') },
    { code: 'bid-candidates', label: text('中标候选人公示', 'Display of bid candidates') },
    { code: 'land-prenotice', label: text('征收土地预公告', 'Preliminary notice of land expropriation') },
    { code: 'land-notice', label: text('征收土地公告', 'Notice of land expropriation') },
    { code: 'rule', label: text('规章', 'Rule of a ministry or government') },
  ],
})
