import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { emergencyInfo5h } from './emergency-info-5h.ts'
import { emergencyPress24h } from './emergency-press-24h.ts'

/** What is told about emergencies, and how soon. */
export const emergency: readonly Rule<CnFact>[] = [emergencyInfo5h, emergencyPress24h]
