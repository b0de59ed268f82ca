import type { Clause } from '../law/clause.ts'
import type { SourceConfidence } from '../law/instrument.ts'
import type { LocalText } from '../text/local-text.ts'
import type { answerTypes } from '../vocabularies/answer-types.ts'
import type { nonDisclosureGrounds } from '../vocabularies/non-disclosure-grounds.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'

/** What a ground may ask: whether facts are true, and nothing that would have to be computed. */
export type Asked<F extends string = string> =
  | { readonly is: F }
  | { readonly not: Asked<F> }
  | { readonly all: readonly Asked<F>[] }
  | { readonly any: readonly Asked<F>[] }

/**
 * What a ground is: absolute (不予公开), conditional on a third party and the public interest (不得公开，但是), discretionary
 * (可以不予公开), or a referral to the law that governs access (依照有关法律办理).
 */
export type GroundKind = 'absolute' | 'conditional' | 'discretionary' | 'referral'

/** What a ground does where it stands: nobody is ever made to withhold by a clause that only permits it. */
export const groundEffects = {
  absolute: 'must-withhold',
  conditional: 'must-withhold',
  discretionary: 'may-withhold',
  referral: 'refer',
} as const satisfies Readonly<Record<GroundKind, string>>

/** What lifts a ground that would stand: then it no longer stands, or another law takes its place and disclosure is due. */
export interface Lift<F extends string = string> {
  readonly clause: Clause
  readonly when: Asked<F>
  readonly effect: 'lifted' | 'must-release'
  readonly note: LocalText
}

/** What one instrument says of a ground. */
export interface GroundVersion<F extends string = string> {
  readonly clause: Clause
  /** Further provisions it rests on. */
  readonly also?: readonly Clause[]
  readonly anchors: readonly string[]
  readonly confidence: SourceConfidence
  readonly when: Asked<F>
  readonly unless?: readonly Lift<F>[]
}

/** A ground for not disclosing, as data. Its conditions are over facts and judgements that are stated, never computed. */
export interface Ground<F extends string = string> {
  readonly code: CodeOf<typeof nonDisclosureGrounds>
  readonly kind: GroundKind
  readonly title: LocalText
  /** What it protects, in one sentence. */
  readonly asks: LocalText
  /** The row of the annual report under which a refusal on this ground is counted. */
  readonly reportRow: CodeOf<typeof answerTypes>
  /** Oldest first. */
  readonly versions: readonly GroundVersion<F>[]
}

/** A provision that stands behind the whole: what the law says where no ground stands, or where one covers a part. */
export interface Principle {
  readonly clause: Clause
  readonly anchors: readonly string[]
  readonly confidence: SourceConfidence
}

/** What a regime says of disclosing and withholding. */
export interface DisclosureLaw<F extends string = string> {
  /** The grounds, in the order the law asks. */
  readonly grounds: readonly Ground<F>[]
  /** 公开为常态: what no ground covers is disclosed. Oldest first. */
  readonly principle: readonly Principle[]
  /** 区分处理: the part that may be disclosed is given, with reasons for the rest. Oldest first. */
  readonly partial: readonly Principle[]
}
