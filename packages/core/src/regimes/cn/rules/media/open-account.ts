import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** The account had not closed by the day on which it is looked at. */
export const openAccount: Condition<CnFact> = {
  not: { all: [{ stated: 'account.closedOn' }, { ordered: ['account.closedOn', 'record.asAt'] }] },
}
