import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { keyAreas9 } from './key-areas-9.ts'
import { livelihoodActivity24h } from './livelihood-activity-24h.ts'
import { normativeDocOnline5wd } from './normative-doc-online-5wd.ts'

/** 《实施意见》二、2: what goes online, and how soon. */
export const publication: readonly Rule<ShangluoFact>[] = [normativeDocOnline5wd, livelihoodActivity24h, keyAreas9]
