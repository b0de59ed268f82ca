import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { serviceGuideElements } from './service-guide-elements.ts'
import { siteCloseNotice30d } from './site-close-notice-30d.ts'
import { siteDeductSamples } from './site-deduct-samples.ts'
import { siteMarkRepealed } from './site-mark-repealed.ts'
import { siteOnePerBody } from './site-one-per-body.ts'
import { siteScore } from './site-score.ts'
import { siteVetoColumnStale } from './site-veto-column-stale.ts'
import { siteVetoHomeStale } from './site-veto-home-stale.ts'
import { siteVetoInteraction } from './site-veto-interaction.ts'
import { siteVetoSafety } from './site-veto-safety.ts'
import { siteVetoService } from './site-veto-service.ts'
import { siteVetoUnreachable } from './site-veto-unreachable.ts'
import { undatedIsStale } from './undated-is-stale.ts'

/** Government sites: what fails them, what costs them points, what they have to keep. */
export const sites: readonly Rule<CnFact>[] = [
  siteVetoSafety,
  siteVetoUnreachable,
  siteVetoHomeStale,
  siteVetoColumnStale,
  siteVetoInteraction,
  siteVetoService,
  serviceGuideElements,
  undatedIsStale,
  siteDeductSamples,
  siteScore,
  siteMarkRepealed,
  siteCloseNotice30d,
  siteOnePerBody,
]
