import type { Correction, CorrectionAnswer, GivenAnswer } from '../store/index.ts'

/** An answer without its moment, which stands beside it. */
function answerOf(answer: GivenAnswer): CorrectionAnswer {
  const { outcome } = answer
  if (outcome === 'accepted') return { outcome, revision: answer.revision }
  return { outcome, reason: answer.reason, basis: answer.basis }
}

/** A report with its words, for those who answer it. */
export function correctionJson({ answer, ...rest }: Correction) {
  return { ...rest, ...(answer === undefined ? {} : { answeredAt: answer.at, answer: answerOf(answer) }) }
}

/** How far a report has come: without its words, and where personal data was reported without the record as well. */
export function correctionStateJson({ id, record, kind, receivedAt, answer }: Correction) {
  const state: 'open' | CorrectionAnswer['outcome'] = answer?.outcome ?? 'open'
  const answered = answer === undefined ? {} : { answeredAt: answer.at }
  if (kind === 'personal-data') return { id, state, receivedAt, ...answered }
  return { id, state, receivedAt, ...answered, record, ...(answer === undefined ? {} : { answer: answerOf(answer) }) }
}

/** The reports of a record as everybody may see them: how many wait, and what was answered. */
export function recordCorrectionsJson(all: readonly Correction[]) {
  const items = all.flatMap(({ kind, pointer, revision, receivedAt, answer }) =>
    answer === undefined
      ? []
      : [
          {
            kind,
            ...(pointer === undefined ? {} : { pointer }),
            revision,
            receivedAt,
            answeredAt: answer.at,
            answer: answerOf(answer),
          },
        ],
  )
  return { open: all.length - items.length, items }
}
