import { applicantTypes, cellMarks, remedyGroups, remedyOutcomes, reportForms } from './annual-report-form.ts'
import { answerTypes } from './answer-types.ts'
import { bodyLevels, bodyLines, bodyTypes } from './bodies.ts'
import { consultationMatters } from './consultation-matters.ts'
import { correctionKinds } from './correction-kinds.ts'
import { disclosureAttributes } from './disclosure-attributes.ts'
import { dutyFunctions, dutyRoles, spokespersonTypes } from './duties.ts'
import { emergencyLevels, emergencyTypes } from './emergencies.ts'
import { forms } from './forms.ts'
import { genres } from './genres.ts'
import { inspectionSubjects } from './inspection-subjects.ts'
import { interpretationElements, interpretationStages, interpreters } from './interpretation.ts'
import { keyAreas } from './key-areas.ts'
import { channels, letterCategories, letterStates } from './letters.ts'
import { accountRules, filingMatters, mediaPlatforms, relaySources } from './media.ts'
import { nonDisclosureGrounds } from './non-disclosure-grounds.ts'
import { pressClasses, pressSpeakers, pressTopics } from './press.ts'
import { proactiveCategories } from './proactive-categories.ts'
import { dataFields, frequencies } from './public-data.ts'
import { opinionClasses, responseForms } from './public-opinion.ts'
import { readingPlaces } from './reading-places.ts'
import { relationTypes } from './relation-types.ts'
import { informationOrigins, requestStages } from './requests.ts'
import { draftTypes, reviewOutcomes, reviewRoles } from './review.ts'
import { secrecyLevels } from './secrecy-levels.ts'
import { columnTypes, platformFunctions, serviceElements, siteFunctions, siteIndicators } from './sites.ts'
import { specialMatters } from './special-matters.ts'
import { themes } from './themes.ts'
import { trainingAudiences } from './training-audiences.ts'
import { validityStates } from './validity-states.ts'
import type { CodeOf } from './vocabulary.ts'
import { withdrawalReasons } from './withdrawal-reasons.ts'

/** Every vocabulary by its name. */
export const vocabularies = Object.freeze({
  'account-rules': accountRules,
  'answer-types': answerTypes,
  'applicant-types': applicantTypes,
  'body-levels': bodyLevels,
  'body-lines': bodyLines,
  'body-types': bodyTypes,
  'cell-marks': cellMarks,
  channels,
  'column-types': columnTypes,
  'consultation-matters': consultationMatters,
  'correction-kinds': correctionKinds,
  'data-fields': dataFields,
  'disclosure-attributes': disclosureAttributes,
  'draft-types': draftTypes,
  'duty-roles': dutyRoles,
  'emergency-levels': emergencyLevels,
  'emergency-types': emergencyTypes,
  'filing-matters': filingMatters,
  forms,
  frequencies,
  functions: dutyFunctions,
  genres,
  'information-origins': informationOrigins,
  'inspection-subjects': inspectionSubjects,
  'interpretation-elements': interpretationElements,
  'interpretation-stages': interpretationStages,
  interpreters,
  'key-areas': keyAreas,
  'letter-categories': letterCategories,
  'letter-states': letterStates,
  'media-platforms': mediaPlatforms,
  'non-disclosure-grounds': nonDisclosureGrounds,
  'opinion-classes': opinionClasses,
  'platform-functions': platformFunctions,
  'press-classes': pressClasses,
  'press-speakers': pressSpeakers,
  'press-topics': pressTopics,
  'proactive-categories': proactiveCategories,
  'reading-places': readingPlaces,
  'relation-types': relationTypes,
  'relay-sources': relaySources,
  'remedy-groups': remedyGroups,
  'remedy-outcomes': remedyOutcomes,
  'report-forms': reportForms,
  'request-stages': requestStages,
  'response-forms': responseForms,
  'review-outcomes': reviewOutcomes,
  'review-roles': reviewRoles,
  'secrecy-levels': secrecyLevels,
  'service-elements': serviceElements,
  'site-functions': siteFunctions,
  'site-indicators': siteIndicators,
  'special-matters': specialMatters,
  'spokesperson-types': spokespersonTypes,
  themes,
  'training-audiences': trainingAudiences,
  'validity-states': validityStates,
  'withdrawal-reasons': withdrawalReasons,
})

/** The name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies

/** The codes of the vocabulary of a name: `VocabularyCode<'themes'>`. */
export type VocabularyCode<Name extends VocabularyName> = CodeOf<(typeof vocabularies)[Name]>

/** Whether a text names a vocabulary. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name)
}

/**
 * A vocabulary by its name; the codes stay typed.
 * @param name one of the names of {@link vocabularies}
 * @example
 * ```ts
 * vocabulary('disclosure-attributes').codes // → ['proactive', 'on-request', 'not-disclosed']
 * ```
 */
export function vocabulary<Name extends VocabularyName>(name: Name): (typeof vocabularies)[Name] {
  return vocabularies[name]
}
