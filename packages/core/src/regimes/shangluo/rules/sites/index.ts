import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { interviewHead } from './interview-head.ts'
import { interviewPlanExists } from './interview-plan-exists.ts'
import { leaderMailbox } from './leader-mailbox.ts'
import { participationResult } from './participation-result.ts'
import { serviceItemStale } from './service-item-stale.ts'
import { siteFunctionPresence } from './site-function-presence.ts'

/** Sites, the mailbox, surveys, interviews and services on them: 二、2. */
export const sites: readonly Rule<ShangluoFact>[] = [
  siteFunctionPresence,
  leaderMailbox,
  participationResult,
  interviewPlanExists,
  interviewHead,
  serviceItemStale,
]
