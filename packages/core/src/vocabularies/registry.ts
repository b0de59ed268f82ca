import { disclosureAttributes } from './disclosure-attributes.ts'
import { forms } from './forms.ts'
import { genres } from './genres.ts'
import { keyAreas } from './key-areas.ts'
import { channels, letterCategories, letterStates } from './letters.ts'
import { pressClasses, pressTopics } from './press.ts'
import { proactiveCategories } from './proactive-categories.ts'
import { relationTypes } from './relation-types.ts'
import { specialMatters } from './special-matters.ts'
import { themes } from './themes.ts'
import { validityStates } from './validity-states.ts'

/** Every vocabulary by its name. */
export const vocabularies = Object.freeze({
  channels,
  'disclosure-attributes': disclosureAttributes,
  forms,
  genres,
  'key-areas': keyAreas,
  'letter-categories': letterCategories,
  'letter-states': letterStates,
  'press-classes': pressClasses,
  'press-topics': pressTopics,
  'proactive-categories': proactiveCategories,
  'relation-types': relationTypes,
  'special-matters': specialMatters,
  themes,
  'validity-states': validityStates,
})

/** The name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies

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
