import type { facts as cnFacts } from '../../cn/facts/index.ts'
import { pressFacts } from './press.ts'
import { publicationFacts } from './publication.ts'
import { reviewFacts } from './review.ts'

/** The facts that only Shangluo's rules ask for. */
export const facts = { ...publicationFacts, ...reviewFacts, ...pressFacts } as const

/** The key of a fact that Shangluo's rules may ask for: its own and the nation's. */
export type ShangluoFact = keyof typeof facts | keyof typeof cnFacts
