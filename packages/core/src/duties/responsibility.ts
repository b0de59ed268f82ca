import type { CivilDate } from '../civil/index.ts'
import type { Clause } from '../law/clause.ts'
import type { LocalText } from '../text/local-text.ts'
import type { bodyLines } from '../vocabularies/bodies.ts'
import type { dutyFunctions } from '../vocabularies/duties.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'

/** The code of a function that is shared out. */
export type DutyFunction = CodeOf<typeof dutyFunctions>

/** What an instrument says of who answers for a function. */
export interface Responsibility {
  readonly function: DutyFunction
  /** The body as the clause names it; bodies come and go, so names are of their time. */
  readonly body: LocalText
  /** Its line of work, by which a successor is found. */
  readonly line: CodeOf<typeof bodyLines>
  readonly clause: Clause
  /** Short key terms that stand in the clause. */
  readonly anchors: readonly string[]
  /** The first and last day, where they differ from the instrument's own. */
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** Whether the body is named, or every level has one of its own (同级). */
  readonly each?: 'level'
}
