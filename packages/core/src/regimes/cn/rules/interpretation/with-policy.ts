import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** The interpretation that comes with a policy, not the later one of its effects. */
export const withPolicy: Condition<CnFact> = { code: 'interpretation.stage', of: ['on-issue'] }
