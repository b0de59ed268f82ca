import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** The site had not closed by the day on which it is looked at. */
export const openSite: Condition<CnFact> = {
  not: { all: [{ stated: 'site.closedOn' }, { ordered: ['site.closedOn', 'record.asAt'] }] },
}
