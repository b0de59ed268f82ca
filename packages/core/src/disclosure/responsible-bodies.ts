import type { CivilDate } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { type CitedClause, cite } from '../law/cite.ts'
import { factsOf } from '../rules/condition.ts'
import { evaluateRule } from '../rules/evaluate-rule.ts'
import { distinctNeeds, type Need } from '../rules/need.ts'
import type { Scope } from '../rules/scope.ts'
import type { Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import type { informationOrigins } from '../vocabularies/requests.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'

/** A body by the id of its record. */
type BodyId = {
  readonly body: string
}

/** What is known of how the information came about. */
export type InformationOrigin = {
  readonly origin?: CodeOf<typeof informationOrigins>
  /** The body that actually made or obtained it. */
  readonly madeBy?: BodyId
  /** The body in whose name that was done. */
  readonly inNameOf?: BodyId
  readonly keptBy?: BodyId
  readonly firstObtainedBy?: BodyId
  readonly leadBy?: BodyId
  /** Whether a department did it in the name of the government of its own level. */
  readonly inNameOfOwnGovernment?: boolean
  /** Set where another law decides, or a unit acts in its own name. */
  readonly competence?: 'other-law' | 'unit-in-own-name'
}

/** What is asked: who has to answer a request received on that day. */
export interface ResponsibleQuery {
  readonly information: InformationOrigin
  readonly receivedOn: CivilDate
  /** Ids of instruments said to be in force where the sources leave it open. */
  readonly assertInForce?: readonly string[]
}

/** Whether one of the bodies has to answer, and under which clauses. */
export interface ResponsibleCandidate {
  readonly body: string
  readonly verdict: 'responsible' | 'not-responsible' | 'undetermined' | 'no-rule'
  /** The clauses that make it so: those that are kept, or those that it would breach. */
  readonly basis: readonly CitedClause[]
  readonly needs: readonly Need[]
}

/** The fact that every rule on the responsible body asks for. */
const answering = 'case.answeringBody'

const noTerms: Scope['limit'] = () => ({ unit: 'unknown', why: text('没有期限', 'there is no term') })

/**
 * Which of the bodies that had a hand in some information has to answer for it: each is tried as the one that answers,
 * by the rules in force, so that the function and the rules never differ.
 * @param query how the information came about, and when the request was received
 * @param law the law of the place, see {@link lawOf}
 * @returns every body named, once, in the order maker, name, keeper, first to obtain, lead
 */
export function responsibleBodies(query: ResponsibleQuery, law: Law): readonly ResponsibleCandidate[] {
  const { madeBy, inNameOf, keptBy, firstObtainedBy, leadBy } = query.information
  const named = [madeBy, inNameOf, keptBy, firstObtainedBy, leadBy].flatMap((each) => each?.body ?? [])
  return [...new Set(named)].map((body) => tryBody(body, query, law))
}

function tryBody(body: string, { information, receivedOn, assertInForce }: ResponsibleQuery, law: Law) {
  const subject: Subject = {
    type: 'case',
    place: law.place,
    data: { events: [{ event: 'received', on: receivedOn }], information: { ...information }, answeringBody: { body } },
  }
  const scope: Scope = { asOf: receivedOn, limit: noTerms }
  const inForce = { inForce: new Set(assertInForce ?? []) }
  const evaluations = law
    .rulesOver('case', undefined)
    .filter(({ versions }) => versions.some(({ version }) => factsOf(version.require).includes(answering)))
    .map((rule) => evaluateRule(rule, subject, scope, inForce))
  const basisOf = (wanted: 'met' | 'breached') =>
    evaluations.flatMap(({ verdict, version }) =>
      verdict === wanted && version !== undefined ? [cite(version.version.clause, law)] : [],
    )
  const breached = basisOf('breached')
  if (breached.length > 0) return candidate(body, 'not-responsible', breached)
  const open = evaluations.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'pending')
  if (open.length > 0)
    return candidate(body, 'undetermined', [], distinctNeeds(open.flatMap(({ needs }) => [...needs])))
  const met = basisOf('met')
  return candidate(body, met.length > 0 ? 'responsible' : 'no-rule', met)
}

function candidate(
  body: string,
  verdict: ResponsibleCandidate['verdict'],
  basis: readonly CitedClause[],
  needs: readonly Need[] = [],
): ResponsibleCandidate {
  return { body, verdict, basis, needs }
}
