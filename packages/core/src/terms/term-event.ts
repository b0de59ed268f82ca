import type { CivilDate } from '../civil/index.ts'
import type { PauseReason } from './term.ts'

/** Something that changes when a term ends, dated to the day. */
export type TermEvent =
  /** The extension was approved and the applicant told: by all the clause allows, unless fewer units are said. */
  | { readonly event: 'extended'; readonly on: CivilDate; readonly by?: number }
  /** The count stops: a letter went out, and was answered or not yet. */
  | { readonly event: 'paused'; readonly reason: PauseReason; readonly sent: CivilDate; readonly answered?: CivilDate }
  /** The corrected application came in: the count starts again from zero. */
  | { readonly event: 'correction-received'; readonly on: CivilDate }
