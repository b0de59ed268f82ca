import { disclosureFacts } from './disclosure.ts'
import { documentFacts } from './document.ts'
import { emergencyFacts } from './emergency.ts'
import { guideFacts } from './guide.ts'
import { interpretationFacts } from './interpretation.ts'
import { letterFacts } from './letter.ts'
import { mediaFacts } from './media.ts'
import { opinionFacts } from './opinion.ts'
import { periodFacts } from './period.ts'
import { platformFacts } from './platform.ts'
import { pressFacts } from './press.ts'
import { recordFacts } from './record.ts'
import { registerFacts } from './register.ts'
import { requestFacts } from './request.ts'
import { reviewFacts } from './review.ts'
import { siteFacts } from './sites.ts'

/** The facts that the nation's rules ask for. */
export const facts = {
  ...recordFacts,
  ...documentFacts,
  ...guideFacts,
  ...platformFacts,
  ...reviewFacts,
  ...requestFacts,
  ...disclosureFacts,
  ...letterFacts,
  ...periodFacts,
  ...registerFacts,
  ...pressFacts,
  ...emergencyFacts,
  ...opinionFacts,
  ...interpretationFacts,
  ...mediaFacts,
  ...siteFacts,
} as const

/** The key of a fact that the nation's rules ask for. */
export type CnFact = keyof typeof facts
