import type { LocalText } from '../../../text/local-text.ts'

/**
 * A provision of national law beside the Opinion that is no rule over a subject: what answers it instead, or why nothing
 * does. What is a rule stands among the rules and not here.
 */
export interface DutyEntry {
  /** Stable code of the provision, such as `archives-25y`. */
  readonly code: string
  /** What it says and where, in our own words. */
  readonly about: LocalText
  /** Ids of the rules that ask for it under another name. */
  readonly rules?: readonly string[]
  /** Ids of the terms that count it. */
  readonly terms?: readonly string[]
  /** Names of the exported functions that answer it. */
  readonly functions?: readonly string[]
  /** Why no rule asks for it, in whole or in part. */
  readonly reason: LocalText
}
