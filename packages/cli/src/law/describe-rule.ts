import {
  type CivilDate,
  type Clause,
  type ClauseId,
  type Condition,
  clauseId,
  type Force,
  forceOn,
  type Instrument,
  type LocalText,
  type Modality,
  printClause,
  type Regime,
  type Rule,
  type SourceConfidence,
  type SubjectType,
  type Term,
  type TermKind,
  type TermUnit,
  text,
} from '@gongkai/core'

/** A provision as it is listed. */
export interface ProvisionListing {
  readonly clause: ClauseId
  readonly citation: LocalText
  readonly instrument: LocalText
  readonly inForce: Force
  /** How well the source is known: T the text was read, E an excerpt was seen, M from memory. */
  readonly confidence: SourceConfidence
}

/** An exception that the law makes, as it is listed. */
export interface ExceptionListing {
  readonly clause: ClauseId
  readonly citation: LocalText
  readonly note: LocalText
}

/** A version of a rule as it is listed. */
export interface RuleVersionListing extends ProvisionListing {
  readonly modality: Modality
  readonly when: Condition
  readonly require: Condition
  readonly exceptions: readonly ExceptionListing[]
}

/** A version of a term as it is listed. */
export interface TermVersionListing extends ProvisionListing {
  readonly count: number
  readonly unit: TermUnit
  readonly extension?: number
}

/** What every entry of the list has: its id, whose law it is, and the provision that holds on the day asked for. */
interface Entry {
  readonly id: string
  /** The place whose bodies it binds, and all below it. */
  readonly place: string
  readonly title: LocalText
  readonly clause: ClauseId
  readonly citation: LocalText
}

/** A rule as it is listed. */
export interface RuleEntry extends Entry {
  readonly type: 'rule'
  readonly modality: Modality
  readonly over: SubjectType
  readonly kinds?: readonly string[]
  readonly asks: LocalText
  readonly mend: LocalText
  readonly indicator?: 'veto' | 'deduction'
  readonly versions: readonly RuleVersionListing[]
}

/** A term as it is listed. */
export interface TermEntry extends Entry {
  readonly type: 'term'
  readonly kind: TermKind
  readonly count: number
  readonly unit: TermUnit
  readonly trigger: LocalText
  readonly versions: readonly TermVersionListing[]
}

/** A rule or a term as it is listed. */
export type LawEntry = RuleEntry | TermEntry

/**
 * Lists the rules and terms of some regimes, in their order.
 * @param regimes the regimes, national first
 * @param on the day for which each entry names its provision
 */
export function listLaw(regimes: readonly Regime[], on: CivilDate): readonly LawEntry[] {
  const instruments = new Map(regimes.flatMap((regime) => regime.instruments.map((one) => [one.id, one])))
  return regimes.flatMap(({ place, rules, terms }) => [
    ...rules.flatMap((rule) => ruleEntry(rule, place, instruments, on)),
    ...terms.flatMap((term) => termEntry(term, place, instruments, on)),
  ])
}

type Instruments = ReadonlyMap<string, Instrument>

function ruleEntry(rule: Rule, place: string, instruments: Instruments, on: CivilDate): readonly RuleEntry[] {
  const { id, over, kinds, title, asks, mend, indicator } = rule
  const versions = rule.versions.flatMap((version) => {
    const { modality, when, require, exceptions = [] } = version
    const noted = exceptions.flatMap(({ clause, note }) => {
      const instrument = instruments.get(clause.instrument)
      return instrument === undefined ? [] : [{ clause: clauseId(clause), citation: cite(clause, instrument), note }]
    })
    return provision(version, instruments).map((one) => ({ ...one, modality, when, require, exceptions: noted }))
  })
  const current = currentOf(versions, on)
  if (current === undefined) return []
  const { clause, citation, modality } = current
  const own = { ...(kinds && { kinds }), asks, mend, ...(indicator && { indicator }) }
  return [{ type: 'rule', id, place, title, clause, citation, modality, over, ...own, versions }]
}

function termEntry(term: Term, place: string, instruments: Instruments, on: CivilDate): readonly TermEntry[] {
  const { id, kind, title, trigger } = term
  const versions = term.versions.flatMap((version) => {
    const { count, unit, extension } = version
    const length = { count, unit, ...(extension && { extension: extension.upTo }) }
    return provision(version, instruments).map((one) => ({ ...one, ...length }))
  })
  const current = currentOf(versions, on)
  if (current === undefined) return []
  const { clause, citation, count, unit } = current
  return [{ type: 'term', id, place, title, clause, citation, kind, count, unit, trigger, versions }]
}

function cite(clause: Clause, instrument: Instrument): LocalText {
  return text(printClause(clause, instrument, 'zh-CN'), printClause(clause, instrument, 'en'))
}

function provision(
  { clause, confidence }: { readonly clause: Clause; readonly confidence: SourceConfidence },
  instruments: Instruments,
): readonly ProvisionListing[] {
  const instrument = instruments.get(clause.instrument)
  if (instrument === undefined) return []
  return [
    {
      clause: clauseId(clause),
      citation: cite(clause, instrument),
      instrument: instrument.title,
      inForce: instrument.inForce,
      confidence,
    },
  ]
}

/** The newest provision in force on a day, else the newest that may be, else the newest there is. */
function currentOf<P extends ProvisionListing>(versions: readonly P[], on: CivilDate): P | undefined {
  const newest = (force: 'in-force' | 'uncertain') => versions.findLast(({ inForce }) => forceOn(inForce, on) === force)
  return newest('in-force') ?? newest('uncertain') ?? versions.at(-1)
}
