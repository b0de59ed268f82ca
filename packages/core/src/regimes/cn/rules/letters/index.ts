import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { complaint15wd } from './complaint-15wd.ts'
import { errorReport3wd } from './error-report-3wd.ts'
import { message3mVeto } from './message-3m-veto.ts'
import { message715wd } from './message-7-15wd.ts'

/** Letters and messages from the public. */
export const letters: readonly Rule<CnFact>[] = [message715wd, complaint15wd, errorReport3wd, message3mVeto]
