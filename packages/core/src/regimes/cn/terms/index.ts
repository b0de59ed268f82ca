import type { Term } from '../../../terms/term.ts'
import { answer } from './answer.ts'
import { archivesOpening } from './archives.ts'
import { emergencyInformation, emergencyPress, opinionReply } from './emergency.ts'
import { interpretationPublication } from './interpretation.ts'
import { errorReportAnswer, messageAnswer, messageAnswerComplex, messageVeto } from './messages.ts'
import { proactive } from './proactive.ts'
import { ruleMaking } from './rule-making.ts'
import { secrecy } from './secrecy.ts'
import { siteTerms } from './sites.ts'
import { specialPeriods } from './special-periods.ts'

/** The nation's terms. */
export const terms: readonly Term[] = [
  proactive,
  ...specialPeriods,
  ...ruleMaking,
  archivesOpening,
  ...secrecy,
  answer,
  messageAnswer,
  messageAnswerComplex,
  errorReportAnswer,
  messageVeto,
  emergencyInformation,
  emergencyPress,
  opinionReply,
  interpretationPublication,
  ...siteTerms,
]
