import { describeProblem, type Problem, problem } from '../problems/problem.ts'
import type { Modality, Rule, RuleVersion } from '../rules/rule.ts'
import type { Term, TermVersion } from '../terms/term.ts'
import type { LocalText } from '../text/local-text.ts'
import type { TermProvision } from './build-law.ts'
import { cite } from './cite.ts'
import type { Clause } from './clause.ts'
import { forceOverlap, type Instrument } from './instrument.ts'
import type { Regime } from './regime.ts'

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

function named(clause: Clause, instruments: ReadonlyMap<string, Instrument>): LocalText {
  return cite(clause, { instruments }).citation
}

/** Whether two versions ask the same of the same: whoever wants to ask something else writes a rule of their own. */
function asksTheSame(high: RuleVersion, low: RuleVersion): boolean {
  const said = ({ when, require, exceptions }: RuleVersion): string => JSON.stringify([when, require, exceptions ?? []])
  return said(high) === said(low)
}

/**
 * Refuses a regime that gives a fact or an instrument of another one a new meaning: everything above would rest on it.
 * @throws LawError `law/redefined`
 */
export function refuseRedefinition(regimes: readonly Regime[]): void {
  const seen = new Map<string, unknown>()
  for (const { facts, instruments } of regimes) {
    const defined = [...Object.entries(facts), ...instruments.map((one) => [`instrument ${one.id}`, one] as const)]
    for (const [what, meaning] of defined) {
      const before = seen.get(what)
      if (before !== undefined && before !== meaning) throw new LawError(problem('law/redefined', { what }))
      seen.set(what, meaning)
    }
  }
}

/** Refuses a lower version of a duty that asks less firmly than the upper one, or something else under its name. */
export function refuseLooseRule(upper: Rule, lower: Rule, instruments: ReadonlyMap<string, Instrument>): void {
  for (const low of lower.versions) {
    const above = upper.versions.find(
      (high) =>
        overlaps(high.clause, low.clause, instruments) &&
        (strength[low.modality] < strength[high.modality] || !asksTheSame(high, low)),
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
  { term, version }: TermProvision,
  lowerTerm: Term,
  lower: TermVersion,
  instruments: ReadonlyMap<string, Instrument>,
): void {
  if (!overlaps(version.clause, lower.clause, instruments)) return
  const counted = term.kind === 'due' ? lower.count <= version.count : lower.count >= version.count
  const tighter = lower.unit === version.unit && counted && addsNothing(version, lower)
  if (version.local === 'may-shorten' && tighter && lowerTerm.kind === term.kind) return
  throw new LawError(
    problem('law/loosened', {
      what: term.id,
      upper: named(version.clause, instruments),
      lower: named(lower.clause, instruments),
    }),
  )
}

/** Whether a lower version knows no way to more time that the upper one does not know. */
function addsNothing(upper: TermVersion, lower: TermVersion): boolean {
  const pauses = (upper.pausedBy ?? []).map(({ reason }) => reason)
  return (
    (lower.extension?.upTo ?? 0) <= (upper.extension?.upTo ?? 0) &&
    (lower.pausedBy ?? []).every(({ reason }) => pauses.includes(reason)) &&
    (lower.restartedBy === undefined || upper.restartedBy !== undefined)
  )
}

function overlaps(high: Clause, low: Clause, instruments: ReadonlyMap<string, Instrument>): boolean {
  const [one, two] = [instruments.get(high.instrument), instruments.get(low.instrument)]
  return one === undefined || two === undefined ? false : forceOverlap(one.inForce, two.inForce)
}
