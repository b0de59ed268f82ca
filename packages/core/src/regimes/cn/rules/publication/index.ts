import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { bidCandidates3d } from './bid-candidates-3d.ts'
import { bidCandidatesDisplay3d } from './bid-candidates-display-3d.ts'
import { budget20d } from './budget-20d.ts'
import { catalogueElements } from './catalogue-elements.ts'
import { enforcement20wd } from './enforcement-20wd.ts'
import { falseInfoClarify } from './false-info-clarify.ts'
import { guideCatalogueUpdate } from './guide-catalogue-update.ts'
import { landNotice15wd } from './land-notice-15wd.ts'
import { landPrenotice10wd } from './land-prenotice-10wd.ts'
import { majorDecisionDraft30d } from './major-decision-draft-30d.ts'
import { marketDocumentDraft30d } from './market-document-draft-30d.ts'
import { penaltyWithdraw3wd } from './penalty-withdraw-3wd.ts'
import { permitPenalty7wd } from './permit-penalty-7wd.ts'
import { platformColumns } from './platform-columns.ts'
import { proactive20wd } from './proactive-20wd.ts'
import { proactivePlatform } from './proactive-platform.ts'
import { proactiveScope2008 } from './proactive-scope-2008.ts'
import { proactiveScope2019 } from './proactive-scope-2019.ts'
import { procurementContract2wd } from './procurement-contract-2wd.ts'
import { procurementResult2wd } from './procurement-result-2wd.ts'
import { ruleDraft30d } from './rule-draft-30d.ts'
import { ruleInForce30d } from './rule-in-force-30d.ts'
import { supplyArchivesLibraries } from './supply-archives-libraries.ts'
import { unitBudget20d } from './unit-budget-20d.ts'

/** What is published proactively, how soon, for how long: Articles 6, 12, 20 and 26 and the special laws beside them. */
export const publication: readonly Rule<CnFact>[] = [
  proactive20wd,
  budget20d,
  unitBudget20d,
  permitPenalty7wd,
  enforcement20wd,
  penaltyWithdraw3wd,
  procurementResult2wd,
  procurementContract2wd,
  bidCandidates3d,
  bidCandidatesDisplay3d,
  landPrenotice10wd,
  landNotice15wd,
  ruleDraft30d,
  marketDocumentDraft30d,
  majorDecisionDraft30d,
  ruleInForce30d,
  proactiveScope2008,
  proactiveScope2019,
  proactivePlatform,
  guideCatalogueUpdate,
  catalogueElements,
  platformColumns,
  supplyArchivesLibraries,
  falseInfoClarify,
]
