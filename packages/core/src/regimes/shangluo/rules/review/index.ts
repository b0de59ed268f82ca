import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { attributeAtCreation } from './attribute-at-creation.ts'
import { attributeAtDraft } from './attribute-at-draft.ts'
import { coordinate5wdSl } from './coordinate-5wd-sl.ts'
import { coordinateOtherAgency } from './coordinate-other-agency.ts'
import { coordinateSilenceConsentSl } from './coordinate-silence-consent-sl.ts'
import { reviewBeforePublish } from './review-before-publish.ts'
import { reviewOneByOne } from './review-one-by-one.ts'
import { reviewThreeLevels } from './review-three-levels.ts'
import { reviewThreePersons } from './review-three-persons.ts'

/** 《实施意见》三、2, and the city's coordination system: attribute, review and the word of other bodies before release. */
export const review: readonly Rule<ShangluoFact>[] = [
  attributeAtCreation,
  attributeAtDraft,
  reviewBeforePublish,
  reviewOneByOne,
  reviewThreeLevels,
  reviewThreePersons,
  coordinateOtherAgency,
  coordinate5wdSl,
  coordinateSilenceConsentSl,
]
