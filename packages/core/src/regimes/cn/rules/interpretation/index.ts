import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { interp3wd } from './interp-3wd.ts'
import { interpThreeSync } from './interp-three-sync.ts'

/** Interpretation of policies. */
export const interpretation: readonly Rule<CnFact>[] = [interpThreeSync, interp3wd]
