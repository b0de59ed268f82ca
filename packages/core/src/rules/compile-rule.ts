import type { CivilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import { compileStandIn, type Reader } from '../facts/read-fact.ts'
import { type ReaderTable, readerTable } from '../facts/reader-table.ts'
import type { Instrument } from '../law/instrument.ts'
import type { Subject } from '../subjects/subject.ts'
import { type CompiledAtom, compileAtom } from './compile-atom.ts'
import { type Compiled, compileCondition } from './compile-condition.ts'
import { asksTwice, type Halves } from './completions.ts'
import { type Atom, atomsOf, type Condition, factsOf } from './condition.ts'
import type { Rule, RuleVersion } from './rule.ts'
import { type VersionLine, versionLine } from './version-line.ts'

/** One version of a rule, ready to run. */
export interface CompiledVersion {
  readonly version: RuleVersion
  readonly instrument: Instrument
  readonly halves: Halves
  readonly applies: Compiled
  readonly require: Compiled
  readonly asksTwice: boolean
  /** The compiled form of each atom. */
  readonly atoms: ReadonlyMap<Atom, CompiledAtom>
  /** The facts that may be given by a stand-in. */
  readonly standIns: readonly { readonly fact: string; readonly used: (subject: Subject) => boolean }[]
}

/** A rule, ready to run: compiled when the law is put together, never per record. */
export interface CompiledRule {
  readonly rule: Rule
  /** The day that picks the version; undefined where it is not known. */
  readonly datedOn: (subject: Subject) => CivilDate | undefined
  /** Oldest first. */
  readonly versions: readonly CompiledVersion[]
  /** Which of them governs when. */
  readonly line: VersionLine
  readonly facts: ReadonlyMap<string, Fact>
  readonly readers: ReaderTable
  /** The record kinds whose registers its facts are folded from. */
  readonly registers: readonly string[]
}

/** What a rule is compiled against. */
export interface Materials {
  readonly facts: ReadonlyMap<string, Fact>
  readonly instruments: ReadonlyMap<string, Instrument>
  /** The readers of the facts, shared by all rules of a law; made anew where absent. */
  readonly readers?: ReaderTable
}

/** A rule asks for a fact or cites an instrument that nobody defined: the law cannot be put together. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
}

/**
 * Compiles a rule.
 * @throws RuleError where it names a fact or an instrument that is not defined
 */
export function compileRule(rule: Rule, { facts, instruments, readers = readerTable(facts) }: Materials): CompiledRule {
  const factOf = (key: string): Reader => readers.reader(key) ?? unknownFact(rule, key)
  const versions = rule.versions.map((version): CompiledVersion => {
    const instrument = instruments.get(version.clause.instrument)
    if (instrument === undefined)
      throw new RuleError(`rule ${rule.id} cites the unknown instrument ${version.clause.instrument}`)
    const halves = halvesOf(version)
    const atoms = [...atomsOf(halves.applies), ...atomsOf(halves.require)]
    return {
      version,
      instrument,
      halves,
      applies: compileCondition(halves.applies, factOf),
      require: compileCondition(halves.require, factOf),
      asksTwice: asksTwice(halves),
      atoms: new Map(atoms.map((atom) => [atom, compileAtom(atom, factOf)])),
      standIns: [...new Set([...factsOf(halves.applies), ...factsOf(halves.require)])].flatMap((key) => {
        const fact = facts.get(key)
        const mayStandIn = fact?.read.from === 'pointer' && fact.read.standIn !== undefined
        return mayStandIn ? [{ fact: key, used: compileStandIn(key, fact) }] : []
      }),
    }
  })
  const datedOn = readers.day(rule.datedBy) ?? unknownFact(rule, rule.datedBy)
  const registers = registersOf(versions, facts)
  return { rule, datedOn, versions, line: versionLine(versions), facts, readers, registers }
}

function unknownFact(rule: Rule, key: string): never {
  throw new RuleError(`rule ${rule.id} asks for the unknown fact ${key}`)
}

function registersOf(versions: readonly CompiledVersion[], facts: ReadonlyMap<string, Fact>): readonly string[] {
  const keys = versions.flatMap(({ halves }) => [...factsOf(halves.applies), ...factsOf(halves.require)])
  const kinds = keys.flatMap((key) => {
    const read = facts.get(key)?.read
    return read?.from === 'records' ? [read.kind] : []
  })
  return [...new Set(kinds)]
}

/** A rule applies where its condition holds and no exception does. */
function halvesOf(version: RuleVersion): Halves {
  const exceptions = version.exceptions ?? []
  const applies: Condition =
    exceptions.length === 0
      ? version.when
      : { all: [version.when, ...exceptions.map(({ when }): Condition => ({ not: when }))] }
  return { applies, require: version.require }
}
