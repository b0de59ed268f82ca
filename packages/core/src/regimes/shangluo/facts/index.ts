import type { facts as cnFacts } from '../../cn/facts/index.ts'
import { emergencyFacts } from './emergency.ts'
import { interpretationFacts } from './interpretation.ts'
import { keyAreaFacts } from './key-areas.ts'
import { mediaFacts } from './media.ts'
import { opinionFacts } from './opinion.ts'
import { organisationFacts } from './organisation.ts'
import { pressFacts } from './press.ts'
import { publicationFacts } from './publication.ts'
import { reviewFacts } from './review.ts'
import { siteFacts } from './sites.ts'

/** The facts that only Shangluo's rules ask for. */
export const facts = {
  ...publicationFacts,
  ...keyAreaFacts,
  ...reviewFacts,
  ...pressFacts,
  ...emergencyFacts,
  ...opinionFacts,
  ...interpretationFacts,
  ...mediaFacts,
  ...siteFacts,
  ...organisationFacts,
} as const

/** The key of a fact that Shangluo's rules may ask for: its own and the nation's. */
export type ShangluoFact = keyof typeof facts | keyof typeof cnFacts
