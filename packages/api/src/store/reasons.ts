import { type CodeOf, vocabulary } from '@gongkai/core'

/** Why a record is withdrawn or the content of an earlier revision erased: the vocabulary of the core. */
export const withdrawalReasons = vocabulary('withdrawal-reasons')

/** A code of {@link withdrawalReasons}. */
export type RemovalReasonCode = CodeOf<typeof withdrawalReasons>

/** A reason as it is given and kept: a code, and words where they help. The words are published: no personal data. */
export interface RemovalReason {
  readonly code: RemovalReasonCode
  readonly text?: string
}

/** Whether a text is the code of a reason. */
export function isRemovalReasonCode(code: string): code is RemovalReasonCode {
  return withdrawalReasons.concepts.some((concept) => concept.code === code)
}
