import type { CivilDate } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import type { CitedClause } from '../law/cite.ts'
import type { Need } from '../rules/need.ts'
import type { answerTypes } from '../vocabularies/answer-types.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'
import { decideDisclosure } from './decide-disclosure.ts'
import type { DisclosureDecision } from './decision.ts'
import { citedPartial, rowOf } from './report-row.ts'
import type { StatedFacts } from './stated.ts'

/** What the organ decided where the law leaves it to the organ: a judgement, with who made it and why. */
export interface OrganChoice {
  readonly withhold: boolean
  readonly by: string
  readonly on?: CivilDate
  readonly reason: string
}

/** A part of the information, with what is known of that part. */
export interface Portion {
  /** Its name: a heading, a page, a field. */
  readonly portion: string
  readonly facts: StatedFacts
  /** What the organ chose, where a ground only permits withholding. */
  readonly choice?: OrganChoice
}

/** What becomes of a part. `for-the-organ`: the law permits withholding it, and the organ has not said. */
export type PortionStatus = 'released' | 'withheld' | 'referred' | 'for-the-organ' | 'conflict' | 'open'

/** A part with what becomes of it. */
export interface DividedPortion {
  readonly portion: string
  readonly status: PortionStatus
  readonly decision: DisclosureDecision
  readonly choice?: OrganChoice
}

/** Several parts divided into what is given and what is not. */
export interface Division {
  readonly portions: readonly DividedPortion[]
  /** How the whole counts in the annual report; undefined while some part is open. */
  readonly outcome?: CodeOf<typeof answerTypes>
  /** The provision on giving the part that may be disclosed, where the parts differ. */
  readonly basis?: CitedClause
  /** The parts for which the answer has to give reasons. */
  readonly reasonsOwed: readonly string[]
  readonly needs: readonly Need[]
}

/** What is asked of several parts. */
export interface DivisionQuery {
  readonly portions: readonly Portion[]
  readonly on: CivilDate
  /** Whether the parts can be told apart; absent means not known. Where they cannot, one withheld part withholds all. */
  readonly separable?: boolean
  readonly assertInForce?: readonly string[]
}

/** The question whether the parts can be told apart. */
const separableKey = 'disclosure.separable'

/**
 * Divides information into the part that is disclosed and the part that is not (《条例》第三十七条).
 * @param query the parts, each with its facts, and whether they can be told apart
 * @param law the law of the organ's place, see {@link lawOf}
 * @returns what becomes of each part, how the whole counts, and for which parts reasons are owed
 */
export function dividePortions(query: DivisionQuery, law: Law): Division {
  const { on, separable, assertInForce } = query
  const single = query.portions.map(({ portion, facts, choice }): DividedPortion => {
    const decision = decideDisclosure({ facts, on, portion, ...(assertInForce && { assertInForce }) }, law)
    return { portion, status: statusOf(decision, choice), decision, ...(choice && { choice }) }
  })
  const mixed = single.some(isKept) && single.some(({ status }) => status === 'released')
  const portions = mixed && separable !== true ? single.map((each) => inseparable(each, separable)) : single
  const needs: Need[] = portions.flatMap(({ decision }) => decision.needs)
  if (mixed && separable === undefined) needs.push({ need: 'fact', fact: separableKey })
  const outcome = rowOf(portions, law)
  const partial = outcome === 'partial' ? citedPartial(law, on) : undefined
  return Object.freeze({
    portions,
    ...(outcome && { outcome }),
    ...(partial && { basis: partial }),
    reasonsOwed: portions.filter(isKept).map(({ portion }) => portion),
    needs,
  })
}

function isKept({ status }: DividedPortion): boolean {
  return status === 'withheld' || status === 'referred'
}

/** A part that would be released goes with the withheld ones where they cannot be told apart, and is open where nobody knows. */
function inseparable(each: DividedPortion, separable: false | undefined): DividedPortion {
  if (each.status !== 'released') return each
  return { ...each, status: separable === false ? 'withheld' : 'open' }
}

function statusOf({ effect }: DisclosureDecision, choice: OrganChoice | undefined): PortionStatus {
  switch (effect) {
    case 'must-release':
      return 'released'
    case 'must-withhold':
      return 'withheld'
    case 'may-withhold':
      return choice === undefined ? 'for-the-organ' : choice.withhold ? 'withheld' : 'released'
    case 'refer':
      return 'referred'
    case 'conflict':
      return 'conflict'
    case 'undetermined':
    case 'not-in-force':
      return 'open'
  }
}
