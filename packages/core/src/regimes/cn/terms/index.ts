import type { Term } from '../../../terms/term.ts'
import { answer } from './answer.ts'
import { messageAnswer, messageAnswerComplex, messageVeto } from './messages.ts'
import { proactive } from './proactive.ts'

/** The nation's terms. */
export const terms: readonly Term[] = [proactive, answer, messageAnswer, messageAnswerComplex, messageVeto]
