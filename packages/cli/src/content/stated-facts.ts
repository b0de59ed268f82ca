import type { FactValue, Json, Subject, SubjectType } from '@gongkai/core'

/** A fact that somebody states beside the records, with what it is about. */
export interface StatedFact {
  /** Its key, such as `letter.replyLimit`. */
  readonly fact: string
  readonly value: Exclude<FactValue, { readonly atLeast: unknown }>
  /** The ids of the records, bodies or sites, or the codes of the places, that it is about; of all where there are none. */
  readonly of: readonly string[]
  /** What it can be asked of. */
  readonly over: readonly SubjectType[]
}

/** Adds to subjects what is stated of them. */
export interface FactsStated {
  /** A subject that tells facts of its own: what it tells goes first. */
  readonly beside: (subject: Subject) => Subject
  /** A subject whose facts were counted: what is stated goes first. */
  readonly over: (subject: Subject) => Subject
}

const same = (subject: Subject): Subject => subject

/** Makes ready what is stated. */
export function statedFacts(stated: readonly StatedFact[]): FactsStated {
  if (stated.length === 0) return { beside: same, over: same }
  const about = (subject: Subject): Readonly<Record<string, FactValue>> => {
    const names = namesOf(subject)
    const own = stated.filter(
      ({ of, over }) => over.includes(subject.type) && (of.length === 0 || of.some((name) => names.includes(name))),
    )
    return Object.fromEntries(own.map(({ fact, value }) => [fact, value]))
  }
  return {
    beside: (subject) => ({ ...subject, facts: { ...about(subject), ...subject.facts } }),
    over: (subject) => ({ ...subject, facts: { ...subject.facts, ...about(subject) } }),
  }
}

/** What a subject can be named by: itself, whoever published it, its place. */
function namesOf({ data, place }: Subject): readonly (Json | undefined)[] {
  return [data.id, data.body, data.site, data.issuer, place]
}
