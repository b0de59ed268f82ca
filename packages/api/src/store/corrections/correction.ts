import { type CodeOf, vocabulary } from '@gongkai/core'
import type { CorrectionsTable } from '../schema.ts'

/** What a reader can report as wrong: the vocabulary of the core. */
export const correctionKinds = vocabulary('correction-kinds')

/** A code of {@link correctionKinds}. */
export type CorrectionKind = CodeOf<typeof correctionKinds>

/** What a publisher answers: mended by a later revision, or refused with reason and basis. */
export type CorrectionAnswer =
  | { readonly outcome: 'accepted'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly reason: string; readonly basis: string }

/** What was answered, and when. */
export type GivenAnswer = CorrectionAnswer & { readonly at: string }

/** A report as those who answer it see it. */
export interface Correction {
  readonly id: string
  /** The id of the record. */
  readonly record: string
  /** The revision that was reported. */
  readonly revision: number
  readonly kind: string
  /** The member it is about (RFC 6901). */
  readonly pointer?: string
  /** The words of whoever reported it; gone once the record is withdrawn. Never published. */
  readonly message?: string
  readonly receivedAt: string
  readonly answer?: GivenAnswer
}

/** Makes a report out of its row. */
export function correctionOf(row: CorrectionsTable): Correction {
  const { id, record, revision, kind, pointer, message, received_at: receivedAt } = row
  const answer = answerOf(row)
  return {
    id,
    record,
    revision,
    kind,
    ...(pointer === null ? {} : { pointer }),
    ...(message === null ? {} : { message }),
    receivedAt,
    ...(answer === undefined ? {} : { answer }),
  }
}

/** The checks of the database rule out an answer that is not whole. */
function answerOf({ outcome, answered_at: at, mended_by, reason, basis }: CorrectionsTable): GivenAnswer | undefined {
  if (outcome === null || at === null) return undefined
  if (outcome === 'accepted' && mended_by !== null) return { outcome, revision: mended_by, at }
  if (outcome === 'refused' && reason !== null && basis !== null) return { outcome, reason, basis, at }
  throw new Error('an answer to a correction lacks what the checks of the database ask for')
}
