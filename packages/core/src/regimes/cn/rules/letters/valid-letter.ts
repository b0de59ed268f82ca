import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** 有效信件、留言: one that its office does not mark invalid. A letter whose state nobody recorded counts as valid. */
export const validLetter: Condition<CnFact> = { not: { declared: 'letter.status', of: ['invalid'] } }
