import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { emergencyContent } from './emergency-content.ts'
import { emergencyFirstTime } from './emergency-first-time.ts'
import { emergencyUpdates } from './emergency-updates.ts'

/** Major emergencies: 二、1 三要. */
export const emergency: readonly Rule<ShangluoFact>[] = [emergencyFirstTime, emergencyUpdates, emergencyContent]
