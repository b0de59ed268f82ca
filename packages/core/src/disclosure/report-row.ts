import type { CivilDate } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { type CitedClause, cite } from '../law/cite.ts'
import type { answerTypes } from '../vocabularies/answer-types.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'
import type { DividedPortion } from './divide-portions.ts'
import { governing } from './governing.ts'

/** A row of the annual report. */
export type ReportRow = CodeOf<typeof answerTypes>

/**
 * The row of the annual report under which an answer counts. What is given in part counts as that and nothing else; what
 * is withheld whole counts under its first ground in the order of the law.
 * @returns undefined while the organ or a missing fact has yet to decide some part
 */
export function rowOf(portions: readonly DividedPortion[], law: Pick<Law, 'disclosure'>): ReportRow | undefined {
  const statuses = new Set(portions.map(({ status }) => status))
  if (statuses.has('open') || statuses.has('for-the-organ') || statuses.has('conflict') || statuses.size === 0)
    return undefined
  if (!statuses.has('released')) return deniedRow(portions, law)
  return statuses.size === 1 ? 'granted' : 'partial'
}

function deniedRow(
  portions: readonly DividedPortion[],
  { disclosure }: Pick<Law, 'disclosure'>,
): ReportRow | undefined {
  const codes = new Set(portions.flatMap(({ decision }) => decision.decidedBy))
  return disclosure.grounds.find(({ code }) => codes.has(code))?.reportRow
}

/** The provision on giving the part that may be disclosed, as it stood on a day. */
export function citedPartial(law: Law, on: CivilDate): CitedClause | undefined {
  const found = governing(law.disclosure.partial, law, on)
  return found && cite(found.version.clause, law)
}
