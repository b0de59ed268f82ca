import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { opinionHandover } from './opinion-handover.ts'
import { opinionResponse } from './opinion-response.ts'

/** Public opinion: 三、1. */
export const opinion: readonly Rule<ShangluoFact>[] = [opinionHandover, opinionResponse]
