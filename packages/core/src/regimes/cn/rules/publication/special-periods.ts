import { addDays } from '../../../../civil/index.ts'
import type { Clause } from '../../../../law/clause.ts'
import type { Instrument } from '../../../../law/instrument.ts'
import type { Condition } from '../../../../rules/condition.ts'
import type { Exception } from '../../../../rules/rule.ts'
import { type LocalText, text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { budgetLaw, budgetRegulation } from '../../instruments/budget.ts'
import { landRegulation } from '../../instruments/land.ts'
import { penaltyLaw } from '../../instruments/penalty.ts'
import { procurementRegulation, tenderingRegulation } from '../../instruments/procurement.ts'

interface SpecialPeriod {
  readonly matters: readonly string[]
  readonly instrument: Instrument
  readonly clause: Clause
  readonly note: LocalText
}

/** Only a law or a regulation takes the place of the 20 working days; policies stand beside them (design, contract 6). */
const specialPeriods: readonly SpecialPeriod[] = [
  {
    matters: ['bid-candidates'],
    instrument: tenderingRegulation,
    clause: { instrument: tenderingRegulation.id, article: 54, paragraph: 1 },
    note: text('中标候选人公示另有期限', 'the announcement of winning candidates has its own period'),
  },
  {
    matters: ['government-budget', 'department-budget'],
    instrument: budgetLaw,
    clause: { instrument: budgetLaw.id, article: 14 },
    note: text('预算、决算公开另有期限', 'budgets and accounts have their own period'),
  },
  {
    matters: ['procurement-result'],
    instrument: procurementRegulation,
    clause: { instrument: procurementRegulation.id, article: 43, paragraph: 2 },
    note: text('采购结果公告另有期限', 'procurement results have their own period'),
  },
  {
    matters: ['procurement-contract'],
    instrument: procurementRegulation,
    clause: { instrument: procurementRegulation.id, article: 50 },
    note: text('采购合同公告另有期限', 'procurement contracts have their own period'),
  },
  {
    matters: ['unit-budget'],
    instrument: budgetRegulation,
    clause: { instrument: budgetRegulation.id, article: 6, paragraph: 4 },
    note: text('单位预算、决算公开另有期限', 'budgets and accounts of units have their own period'),
  },
  {
    matters: ['penalty-revoked'],
    instrument: penaltyLaw,
    clause: { instrument: penaltyLaw.id, article: 48, paragraph: 2 },
    note: text('处罚决定信息撤回另有期限', 'the withdrawal of a penalty has its own period'),
  },
  {
    matters: ['land-notice'],
    instrument: landRegulation,
    clause: { instrument: landRegulation.id, article: 31 },
    note: text('征收土地公告另有期限', 'notices of expropriation have their own period'),
  },
]

/**
 * The exceptions of the 20 working days: matters for which a law or regulation sets its own period. A document is one of
 * them where it declares so. The law must have been in force on the day from which its own period runs, as the rule of
 * that period asks; where that day is not recorded, on the day that dates the 20 working days.
 * @param dated the fact whose date says which law was in force where the day of the matter is not recorded
 */
export function otherPeriods(dated: CnFact): readonly Exception<CnFact>[] {
  const matterOn = { stated: 'document.matterOn' } as const
  return specialPeriods.map(({ matters, instrument, clause, note }) => ({
    clause,
    note,
    when: {
      all: [
        { declared: 'document.matter', of: matters },
        {
          any: [
            { all: [matterOn, inForce(instrument, 'document.matterOn')] },
            { all: [{ not: matterOn }, inForce(instrument, dated)] },
          ],
        },
      ],
    },
  }))
}

function inForce({ inForce: { from, until } }: Instrument, on: CnFact): Condition<CnFact> {
  const start = typeof from === 'string' ? from : from[1]
  return until === 'open' || until === 'not-known'
    ? { on, from: start }
    : { on, from: start, before: addDays(until, 1) }
}
