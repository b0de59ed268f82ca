import type { CivilDate } from '../civil/index.ts'
import type { CitedClause } from '../law/cite.ts'
import type { SourceConfidence } from '../law/instrument.ts'
import type { Need } from '../rules/need.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Ground, GroundKind } from './ground.ts'
import type { StatedFacts } from './stated.ts'
import type { GroundEffect, OverallEffect } from './weigh.ts'

/** What is asked: may this be disclosed on that day? */
export interface DisclosureQuery {
  /** Facts and judgements by their keys, such as `disclosure.stateSecret`. */
  readonly facts: StatedFacts
  /** The day whose law governs: the day of the decision. */
  readonly on: CivilDate
  /** The part it is about, where it is not the whole. */
  readonly portion?: string
  /** Ids of instruments said to be in force where the sources leave it open. */
  readonly assertInForce?: readonly string[]
}

/** What became of one ground, and why. */
export interface GroundOutcome {
  readonly ground: Ground['code']
  readonly kind: GroundKind
  readonly title: LocalText
  readonly effect: GroundEffect | 'undetermined'
  readonly basis: CitedClause
  readonly confidence: SourceConfidence
  /** What lifted it, where something did. */
  readonly lift?: CitedClause & { readonly note: LocalText }
  /** Each question it asks, and the answer found. */
  readonly found: readonly { readonly fact: string; readonly value: boolean | 'unknown' }[]
  readonly needs: readonly Need[]
}

/** A judgement that the decision rests on: what an organ decided, and who did. */
export interface RecordedJudgement {
  readonly fact: string
  readonly value: boolean
  readonly by?: string
  readonly on?: CivilDate
  readonly reason?: string
}

/** What the law says of disclosing a piece of information. `may-withhold` leaves it to the organ and is never a decision to withhold. */
export interface DisclosureDecision {
  readonly on: CivilDate
  readonly portion?: string
  readonly effect: OverallEffect | 'undetermined' | 'not-in-force'
  /** The grounds that decide it, in the order of the law; none where disclosure is simply the rule. */
  readonly decidedBy: readonly Ground['code'][]
  /** The provisions it rests on. */
  readonly basis: readonly CitedClause[]
  readonly grounds: readonly GroundOutcome[]
  /** What would settle it, in the order the law asks. */
  readonly needs: readonly Need[]
  readonly judgements: readonly RecordedJudgement[]
  /** Judgements of which nobody said who made them. */
  readonly unsigned: readonly string[]
}
