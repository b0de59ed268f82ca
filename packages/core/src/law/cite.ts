import { type LocalText, text } from '../text/local-text.ts'
import type { Law } from './build-law.ts'
import { type Clause, type ClauseId, clauseId, printClause } from './clause.ts'

/** A provision as it is referred to and as people cite it. */
export interface CitedClause {
  readonly clause: ClauseId
  readonly citation: LocalText
}

/** Cites a provision; by its id alone where the law does not know its instrument. */
export function cite(clause: Clause, { instruments }: Pick<Law, 'instruments'>): CitedClause {
  const id = clauseId(clause)
  const instrument = instruments.get(clause.instrument)
  const citation =
    instrument === undefined
      ? text(id, id)
      : text(printClause(clause, instrument, 'zh-CN'), printClause(clause, instrument, 'en'))
  return { clause: id, citation }
}
