import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { opinionOwner } from './opinion-owner.ts'
import { opinionPriority5 } from './opinion-priority-5.ts'
import { opinionReply48h } from './opinion-reply-48h.ts'

/** Answers to public opinion. */
export const opinion: readonly Rule<CnFact>[] = [opinionReply48h, opinionPriority5, opinionOwner]
