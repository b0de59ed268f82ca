import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { coordinateOtherAgency } from './coordinate-other-agency.ts'
import { docOpennessAttribute } from './doc-openness-attribute.ts'
import { reassessNonDisclosed } from './reassess-non-disclosed.ts'
import { reviewBeforePublish } from './review-before-publish.ts'
import { reviewUndecided } from './review-undecided.ts'
import { secrecyLevelPower } from './secrecy-level-power.ts'

/** What comes before publication: the attribute, the secrecy review, the word of other bodies. */
export const review: readonly Rule<CnFact>[] = [
  docOpennessAttribute,
  reviewBeforePublish,
  reviewUndecided,
  secrecyLevelPower,
  coordinateOtherAgency,
  reassessNonDisclosed,
]
