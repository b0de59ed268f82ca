import type { Rule } from '../../../rules/rule.ts'
import type { CnFact } from '../facts/index.ts'
import { letters } from './letters/index.ts'
import { proactive20wd } from './proactive-20wd.ts'

/** The nation's rules. */
export const rules: readonly Rule<CnFact>[] = [proactive20wd, ...letters]
