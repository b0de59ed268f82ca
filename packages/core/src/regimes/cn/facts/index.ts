import { letterFacts } from './letter.ts'
import { recordFacts } from './record.ts'

/** The facts that the nation's rules ask for. */
export const facts = { ...recordFacts, ...letterFacts } as const

/** The key of a fact that the nation's rules ask for. */
export type CnFact = keyof typeof facts
