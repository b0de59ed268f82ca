import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { hotlineAnswered } from './hotline-answered.ts'
import { mediaFiling2014 } from './media-filing-2014.ts'
import { mediaOpen } from './media-open.ts'
import { mediaRulesExist } from './media-rules-exist.ts'
import { mediaSiteLink } from './media-site-link.ts'
import { mediaUpdate } from './media-update.ts'

/** Accounts and hotlines: 二、3. */
export const media: readonly Rule<ShangluoFact>[] = [
  mediaOpen,
  mediaUpdate,
  mediaFiling2014,
  mediaRulesExist,
  mediaSiteLink,
  hotlineAnswered,
]
