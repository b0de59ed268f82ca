import type { CivilDate, Confidence, RecordKind, Severity } from '@gongkai/core'

/** Somebody vouches that the register of one kind is complete over a span of days (design, contract 2). */
export interface CompleteRegister {
  readonly kind: RecordKind
  readonly from: CivilDate
  readonly to: CivilDate
}

/** What a check is told. */
export interface CheckSettings {
  readonly asOf: CivilDate
  readonly knownOn: CivilDate
  readonly assertInForce: readonly string[]
  readonly complete: readonly CompleteRegister[]
  /** The least severity that fails; `never` where nothing does. */
  readonly failOn: Severity | 'never'
  /** The least confidence that fails. */
  readonly minConfidence: Confidence
  /** Whether what was met, does not apply or is not in force is listed too. */
  readonly all: boolean
  /** Whether each finding carries the whole reasoning. */
  readonly trace: boolean
}
