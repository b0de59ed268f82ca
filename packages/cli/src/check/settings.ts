import type { CivilDate, RecordKind } from '@gongkai/core'

/** Somebody vouches that the register of one kind is complete over a span of days (design, contract 2). */
export interface CompleteRegister {
  readonly kind: RecordKind
  readonly from: CivilDate
  readonly to: CivilDate
}
