import {
  type ClauseId,
  clauseId,
  type Law,
  type LocalText,
  printClause,
  type Term,
  type TermProvision,
  type TermUnit,
  text,
} from '@gongkai/core'

/** A provision that sets a term, as it is listed. */
export interface TermVersionListing {
  readonly clause: ClauseId
  readonly citation: LocalText
  readonly count: number
  readonly unit: TermUnit
  readonly extension?: number
  readonly inForce: TermProvision['instrument']['inForce']
}

/** A term as it is listed: what it is for, and every provision that has set it, the newest last. */
export interface TermListing {
  readonly id: string
  readonly kind: Term['kind']
  readonly title: LocalText
  readonly trigger: LocalText
  readonly versions: readonly TermVersionListing[]
}

/** The terms of a law, in its order. */
export function listTerms(law: Law): readonly TermListing[] {
  return [...law.terms.values()].flatMap((provisions) => {
    const term = provisions.at(-1)?.term
    if (term === undefined) return []
    const { id, kind, title, trigger } = term
    return [{ id, kind, title, trigger, versions: provisions.map(versionOf) }]
  })
}

function versionOf({ version, instrument }: TermProvision): TermVersionListing {
  const { clause, count, unit, extension } = version
  return {
    clause: clauseId(clause),
    citation: text(printClause(clause, instrument, 'zh-CN'), printClause(clause, instrument, 'en')),
    count,
    unit,
    ...(extension !== undefined && { extension: extension.upTo }),
    inForce: instrument.inForce,
  }
}
