import type { Rule } from '../../../rules/rule.ts'
import type { ShangluoFact } from '../facts/index.ts'
import { livelihoodActivity24h } from './livelihood-activity-24h.ts'
import { normativeDocOnline5wd } from './normative-doc-online-5wd.ts'

/** Shangluo's rules. */
export const rules: readonly Rule<ShangluoFact>[] = [normativeDocOnline5wd, livelihoodActivity24h]
