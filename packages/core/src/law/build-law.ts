import type { CivilDate } from '../civil/index.ts'
import { type Digest, digestOf } from '../digest/digest.ts'
import type { DisclosureLaw } from '../disclosure/ground.ts'
import type { Responsibility } from '../duties/responsibility.ts'
import type { Fact } from '../facts/fact.ts'
import { readerTable } from '../facts/reader-table.ts'
import { type CompiledRule, compileRule } from '../rules/compile-rule.ts'
import { type Contradictions, contradictionsAmong } from '../rules/contradictions.ts'
import type { Rule } from '../rules/rule.ts'
import type { SubjectType } from '../subjects/subject.ts'
import type { Term, TermVersion } from '../terms/term.ts'
import { deepFreeze } from './deep-freeze.ts'
import { contentOf } from './export-law.ts'
import { frozenMap } from './frozen-map.ts'
import { asKnownOn, type Instrument } from './instrument.ts'
import type { Regime } from './regime.ts'
import { presentRuleId, type RuleMigration } from './rule-migration.ts'
import { refuseLooseRule, refuseLooseTerm, refuseRedefinition } from './tightening.ts'

/** A term's version with the instrument behind it. */
export interface TermProvision {
  readonly term: Term
  readonly version: TermVersion
  readonly instrument: Instrument
}

/** The law of a place as it was known on a day: every version of every rule and term, ready to run. */
export interface Law {
  readonly place: string
  readonly knownOn: CivilDate
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly facts: ReadonlyMap<string, Fact>
  readonly rules: readonly CompiledRule[]
  /** A rule by its id, or by one that it had before. */
  readonly rule: (id: string) => CompiledRule | undefined
  /** The rules over one subject, indexed so that a record meets only its own. */
  readonly rulesOver: (type: SubjectType, kind: string | undefined) => readonly CompiledRule[]
  /** Which of the rules over one subject ask what cannot be done together. */
  readonly contradictionsOver: (type: SubjectType, kind: string | undefined) => Contradictions
  /** The versions of a term, national first, oldest first. */
  readonly terms: ReadonlyMap<string, readonly TermProvision[]>
  /** What is said of disclosing and withholding, national first. */
  readonly disclosure: DisclosureLaw
  /** Who answers for which function, national first. */
  readonly responsibilities: readonly Responsibility[]
  /** The digest of all of it, for receipts. */
  readonly hash: Digest
}

/** What a law is built from. */
export interface LawMaterials {
  readonly place: string
  /** The place and everything above it, itself first. */
  readonly chain: readonly string[]
  readonly knownOn: CivilDate
  readonly regimes: readonly Regime[]
  /** Former ids of rules: a regime written before a rule was renamed still adds to it. */
  readonly migrations?: readonly RuleMigration[]
}

/** The day from which an instrument could be known: its publication, else the first day it may have been in force. */
function knownFrom({ publishedOn, inForce }: Instrument): CivilDate {
  if (publishedOn !== undefined) return publishedOn
  return typeof inForce.from === 'string' ? inForce.from : inForce.from[0]
}

/**
 * Puts the law of a place together: the nation's regime first, then each lower one.
 * @throws LawError `law/loosened` where a lower regime lengthens a term or loosens a duty; both clauses are named
 * @throws RuleError where a rule names a fact or an instrument that is not defined
 */
export function buildLaw({ place, chain, knownOn, regimes, migrations = [] }: LawMaterials): Law {
  const binding = regimes
    .filter((regime) => chain.includes(regime.place))
    .toSorted((a, b) => chain.indexOf(b.place) - chain.indexOf(a.place))
  for (const regime of binding) deepFreeze(regime)
  refuseRedefinition(binding)
  const instruments = frozenMap(
    binding
      .flatMap((regime) => regime.instruments)
      .filter((instrument) => knownFrom(instrument) <= knownOn)
      .map((instrument) => [instrument.id, deepFreeze(asKnownOn(instrument, knownOn))] as const),
  )
  const every = new Map(binding.flatMap((regime) => regime.instruments).map((one) => [one.id, one]))
  const facts = frozenMap(binding.flatMap((regime) => Object.entries(regime.facts)))
  const readers = readerTable(facts)
  const merged = deepFreeze(mergeRules(binding, instruments, every, migrations))
  const rules = Object.freeze(merged.map((rule) => compileRule(rule, { facts, instruments, readers })))
  const terms = mergeTerms(binding, instruments, every)
  const disclosure = deepFreeze(mergeDisclosure(binding))
  const responsibilities = Object.freeze(binding.flatMap((regime) => regime.responsibilities ?? []))
  const rulesOver = indexRules(rules)
  return Object.freeze({
    place,
    knownOn,
    instruments,
    facts,
    rules,
    rule: findRule(rules, migrations),
    rulesOver,
    contradictionsOver: bySubject((type, kind) => contradictionsAmong(rulesOver(type, kind), lengthsIn(terms))),
    terms,
    disclosure,
    responsibilities,
    hash: digestOf({ ...contentOf({ instruments, facts, rules, terms, disclosure, responsibilities }) }),
  })
}

function mergeDisclosure(regimes: readonly Regime[]): DisclosureLaw {
  const all = regimes.flatMap(({ disclosure }) => disclosure ?? [])
  return {
    grounds: all.flatMap(({ grounds }) => grounds),
    principle: all.flatMap(({ principle }) => principle),
    partial: all.flatMap(({ partial }) => partial),
  }
}

function mergeRules(
  regimes: readonly Regime[],
  known: ReadonlyMap<string, Instrument>,
  every: ReadonlyMap<string, Instrument>,
  migrations: readonly RuleMigration[],
): readonly Rule[] {
  const merged = new Map<string, Rule>()
  for (const rule of regimes.flatMap((regime) => regime.rules)) {
    const id = presentRuleId(rule.id, migrations)
    const upper = merged.get(id)
    if (upper !== undefined) refuseLooseRule(upper, rule, every)
    const versions = rule.versions.filter(({ clause }) => known.has(clause.instrument) || !every.has(clause.instrument))
    if (versions.length === 0 && upper === undefined) continue
    merged.set(id, { ...(upper ?? rule), id, versions: [...(upper?.versions ?? []), ...versions] })
  }
  return [...merged.values()]
}

function mergeTerms(
  regimes: readonly Regime[],
  known: ReadonlyMap<string, Instrument>,
  every: ReadonlyMap<string, Instrument>,
): ReadonlyMap<string, readonly TermProvision[]> {
  const merged = new Map<string, TermProvision[]>()
  for (const term of regimes.flatMap((regime) => regime.terms)) {
    const upper = merged.get(term.id) ?? []
    for (const version of term.versions) {
      for (const provision of upper) refuseLooseTerm(provision, term, version, every)
    }
    const provisions = term.versions.flatMap((version) => {
      const instrument = known.get(version.clause.instrument)
      return instrument === undefined ? [] : [{ term, version, instrument }]
    })
    merged.set(term.id, [...upper, ...provisions])
  }
  return frozenMap([...merged].map(([id, provisions]) => [id, deepFreeze(provisions)] as const))
}

/** How long a term is, where every document that set it says the same and nothing pauses, restarts or extends it. */
function lengthsIn(terms: Law['terms']) {
  return (id: string): Pick<TermVersion, 'unit' | 'count'> | undefined => {
    const versions = (terms.get(id) ?? []).map(({ version }) => version)
    const [first] = versions
    const isFixed = versions.every(
      ({ unit, count, pausedBy, restartedBy, extension }) =>
        unit === first?.unit && count === first.count && (pausedBy ?? restartedBy ?? extension) === undefined,
    )
    return isFixed ? first : undefined
  }
}

function findRule(rules: readonly CompiledRule[], migrations: readonly RuleMigration[]): Law['rule'] {
  const byId = new Map(rules.map((each) => [each.rule.id, each]))
  return (id) => byId.get(id) ?? byId.get(presentRuleId(id, migrations))
}

function indexRules(rules: readonly CompiledRule[]): Law['rulesOver'] {
  return bySubject((type, kind) =>
    Object.freeze(
      rules.filter(
        ({ rule }) =>
          rule.over === type && (rule.kinds === undefined || (kind !== undefined && rule.kinds.includes(kind))),
      ),
    ),
  )
}

/** Remembers an answer for each kind of subject. */
function bySubject<T>(find: (type: SubjectType, kind: string | undefined) => T) {
  const cache = new Map<SubjectType, Map<string | undefined, T>>()
  return (type: SubjectType, kind: string | undefined): T => {
    const ofType = cache.get(type) ?? new Map<string | undefined, T>()
    const known = ofType.get(kind)
    if (known !== undefined) return known
    const found = find(type, kind)
    cache.set(type, ofType.set(kind, found))
    return found
  }
}
