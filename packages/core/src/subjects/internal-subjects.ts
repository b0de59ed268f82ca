import { type CivilDate, isCivilDate } from '../civil/index.ts'
import type { Draft, ReviewLog } from '../records/internal/index.ts'
import type { Subject } from './subject.ts'

function vouched(through: CivilDate | undefined): { readonly completeThrough?: CivilDate } {
  return isCivilDate(through) ? { completeThrough: through } : {}
}

/**
 * A draft as something to be judged. Nothing of it may be published, and no finding shows its text.
 * @param draft the draft, as {@link parseInternal} gives it
 */
export function draftSubject(draft: Draft): Subject {
  return {
    type: 'draft',
    ...(draft.draftType && { kind: draft.draftType }),
    place: draft.place,
    data: draft,
    ...vouched(draft.completeThrough),
  }
}

/**
 * A review log as things to be judged: the review itself (kind `review`), and each consultation of another body (kind
 * `coordination`), whose period is that body's and not the publisher's.
 * @param log the log, as {@link parseInternal} gives it
 * @returns the review first, then one subject for each consultation, in the order of the log
 */
export function reviewSubjects(log: ReviewLog): readonly Subject[] {
  const common = { type: 'review-log', place: log.place, ...vouched(log.completeThrough) } as const
  const coordination = (log.coordination ?? []).map(
    (each): Subject => ({
      ...common,
      kind: 'coordination',
      data: { ...each, ...(log.publishedAt !== undefined && { publishedAt: log.publishedAt }) },
    }),
  )
  return [{ ...common, kind: 'review', data: log }, ...coordination]
}
