import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { interpContent } from './interp-content.ts'
import { interpEffects } from './interp-effects.ts'
import { interpLinked } from './interp-linked.ts'
import { interpTimely } from './interp-timely.ts'

/** Interpretation of policies: 三、4. */
export const interpretation: readonly Rule<ShangluoFact>[] = [interpLinked, interpTimely, interpContent, interpEffects]
