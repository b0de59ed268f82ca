import { describeProblem, type Problem, problem } from '../problems/problem.ts'
import type { Modality, Rule } from '../rules/rule.ts'
import type { Term, TermVersion } from '../terms/term.ts'
import type { TermProvision } from './build-law.ts'
import { type Clause, printClause } from './clause.ts'
import { forceOverlap, type Instrument } from './instrument.ts'

/** The law cannot be put together; the problem names both clauses. */
export class LawError extends Error {
  override readonly name = 'LawError'
  /** The problem as data. */
  readonly problem: Problem

  constructor(value: Problem) {
    super(`${describeProblem(value, 'zh-CN')} (${value.code}: ${describeProblem(value, 'en')})`)
    this.problem = value
  }
}

const strength: Readonly<Record<Modality, number>> = { may: 0, should: 1, must: 2 }

function named(clause: Clause, instruments: ReadonlyMap<string, Instrument>): string {
  const instrument = instruments.get(clause.instrument)
  return instrument === undefined ? clause.instrument : printClause(clause, instrument, 'zh-CN')
}

/** Refuses a lower version of a duty that asks less firmly than the upper one. */
export function refuseLooseRule(upper: Rule, lower: Rule, instruments: ReadonlyMap<string, Instrument>): void {
  for (const low of lower.versions) {
    const above = upper.versions.find(
      (high) => strength[low.modality] < strength[high.modality] && overlaps(high.clause, low.clause, instruments),
    )
    if (above !== undefined) {
      throw new LawError(
        problem('law/loosened', {
          what: upper.id,
          upper: named(above.clause, instruments),
          lower: named(low.clause, instruments),
        }),
      )
    }
  }
}

/** Refuses a lower version of a term that gives more time than the upper one, or touches one that may not be changed. */
export function refuseLooseTerm(
  { term, version, instrument }: TermProvision,
  lowerTerm: Term,
  lower: TermVersion,
  instruments: ReadonlyMap<string, Instrument>,
): void {
  if (lower.clause.instrument === instrument.id || !overlaps(version.clause, lower.clause, instruments)) return
  const tighter =
    lower.unit === version.unit && (term.kind === 'due' ? lower.count <= version.count : lower.count >= version.count)
  if (version.local === 'may-shorten' && tighter && lowerTerm.kind === term.kind) return
  throw new LawError(
    problem('law/loosened', {
      what: term.id,
      upper: named(version.clause, instruments),
      lower: named(lower.clause, instruments),
    }),
  )
}

function overlaps(high: Clause, low: Clause, instruments: ReadonlyMap<string, Instrument>): boolean {
  const [one, two] = [instruments.get(high.instrument), instruments.get(low.instrument)]
  return one === undefined || two === undefined || one.id === two.id ? false : forceOverlap(one.inForce, two.inForce)
}
