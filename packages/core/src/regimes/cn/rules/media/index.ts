import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { mediaClosingFiled } from './media-closing-filed.ts'
import { mediaCoordination } from './media-coordination.ts'
import { mediaFiling } from './media-filing.ts'
import { mediaOneAccount } from './media-one-account.ts'
import { mediaOpen } from './media-open.ts'
import { mediaOwnerPublic } from './media-owner-public.ts'
import { mediaRelaySources } from './media-relay-sources.ts'
import { mediaReplyLimit } from './media-reply-limit.ts'
import { mediaReviewFirst } from './media-review-first.ts'
import { mediaVeto2wk } from './media-veto-2wk.ts'
import { mediaVetoInteraction } from './media-veto-interaction.ts'

/** Accounts on new media. */
export const media: readonly Rule<CnFact>[] = [
  mediaOpen,
  mediaOneAccount,
  mediaFiling,
  mediaClosingFiled,
  mediaOwnerPublic,
  mediaReviewFirst,
  mediaRelaySources,
  mediaCoordination,
  mediaReplyLimit,
  mediaVeto2wk,
  mediaVetoInteraction,
]
