import { addDays } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { TermUnit } from '../terms/term.ts'
import { type Atom, atomsOf, type Condition } from './condition.ts'
import { every, not, some, type Truth } from './truth.ts'

/** What is known of the facts and terms that conditions ask for; what is not is left as a question of its own. */
export interface HoldingMatters {
  readonly facts?: ReadonlyMap<string, Pick<Fact, 'type'>>
  /** How long a term is, where it is always as long. */
  readonly lengthOf?: (term: string) => { readonly unit: TermUnit; readonly count: number } | undefined
}

/** What a fact, a figure or a question comes to in one case; `absent` where nothing is recorded. */
type Value = string | number | boolean

/** One question, tied to what it is about: questions about the same never contradict each other. */
interface Question {
  /** What it is about, each with the values at which the answer may turn. */
  readonly about: readonly (readonly [variable: string, values: readonly Value[]])[]
  readonly holds: (valueAt: (variable: string) => Value | undefined) => Truth
}

/** More cases than this are not tried. */
const mostCases = 4096

/** More codes of one set than this are not told apart. */
const mostCodes = 6

/** No vocabulary holds this code: it stands for every code that the conditions do not name. */
const otherCode = '\u0000other'
const absent = '\u0000absent'

/**
 * Whether several conditions can hold together in some case: counts are numbers, moments lie on one line, a code is one of
 * several, and what is not recorded is not so.
 * @param conditions the conditions
 * @param matters what is known of their facts and terms
 * @returns true too where there are too many cases to try
 */
export function canHoldTogether(conditions: readonly Condition[], matters: HoldingMatters = {}): boolean {
  const atoms = conditions.flatMap(atomsOf)
  const codes = codesAsked(atoms)
  const questions = new Map(atoms.map((atom) => [atom, questionOf(atom, matters, codes)]))
  const domains = new Map<string, Set<Value>>()
  for (const { about } of questions.values())
    for (const [variable, values] of about)
      domains.set(variable, new Set([...(domains.get(variable) ?? []), ...values]))
  const variables = [...domains].map(([name, values]) => ({ name, values: [...values] }))
  if (variables.reduce((cases, { values }) => cases * values.length, 1) > mostCases) return true
  const holds = (condition: Condition, valueAt: (variable: string) => Value | undefined): Truth => {
    if ('not' in condition) return not(holds(condition.not, valueAt))
    if ('all' in condition) return every(condition.all, (part) => holds(part, valueAt))
    if ('any' in condition) return some(condition.any, (part) => holds(part, valueAt))
    return questions.get(condition)?.holds(valueAt)
  }
  for (const one of cases(variables))
    if (conditions.every((condition) => holds(condition, (name) => one.get(name)) === true)) return true
  return false
}

interface Variable {
  readonly name: string
  readonly values: readonly Value[]
}

function* cases([first, ...rest]: readonly Variable[]): Generator<ReadonlyMap<string, Value>> {
  if (first === undefined) {
    yield new Map()
    return
  }
  for (const others of cases(rest)) for (const value of first.values) yield new Map(others).set(first.name, value)
}

/** The codes of a set that are asked for anywhere. */
function codesAsked(atoms: readonly Atom[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>()
  for (const atom of atoms) {
    const set = setAsked(atom)
    if (set !== undefined) asked.set(set.fact, new Set([...(asked.get(set.fact) ?? []), ...set.of]))
  }
  return asked
}

/** The set that an atom asks about, and the codes it names of it. */
function setAsked(atom: Atom): { readonly fact: string; readonly of: readonly string[] } | undefined {
  if ('some' in atom) return { fact: atom.some, of: atom.of }
  if ('every' in atom) return { fact: atom.every, of: atom.of }
  return 'declared' in atom ? { fact: atom.declared, of: atom.of } : undefined
}

function questionOf(
  atom: Atom,
  { facts, lengthOf }: HoldingMatters,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): Question {
  if ('is' in atom) return ask(atom.is, [true, false], (value) => (typeof value === 'boolean' ? value : undefined))
  if ('code' in atom) return ask(atom.code, [...atom.of, otherCode], (value) => isOneOf(value, atom.of))
  if ('declared' in atom && facts?.get(atom.declared)?.type === 'code')
    return ask(atom.declared, [...atom.of, otherCode, absent], (value) => isOneOf(value, atom.of) ?? false)
  if ('known' in atom) return ask(atom.known, recorded(atom.known, facts), (value) => value !== absent)
  if ('stated' in atom) return ask(atom.stated, recorded(atom.stated, facts), (value) => value !== absent)
  if ('count' in atom) return figure(atom.count, atom.atLeast)
  if ('sum' in atom) {
    const [only, ...others] = atom.sum
    // The sum of one figure is that figure.
    const alone = others.length === 0 ? only : undefined
    return figure(alone ?? `sum:${atom.sum.toSorted().join()}`, atom.atLeast)
  }
  if ('share' in atom && typeof atom.atLeast === 'number') return figure(`share:${atom.share.join()}`, atom.atLeast)
  if ('on' in atom) {
    const { from, before } = atom
    const turns = [from, before].flatMap((day) => (day === undefined ? [] : [addDays(day, -1), day]))
    return ask(atom.on, turns.length === 0 ? ['0000-00-00'] : turns, (value) => {
      if (typeof value !== 'string' || value === absent) return undefined
      return (from === undefined || value >= from) && (before === undefined || value < before)
    })
  }
  const set = setAsked(atom)
  if (set !== undefined && (codes.get(set.fact)?.size ?? 0) <= mostCodes) {
    const members = set.of.map((code) => `${set.fact}:${code}`)
    return {
      about: members.map((member) => [member, [true, false]]),
      holds: (valueAt) =>
        'every' in atom ? members.every((one) => valueAt(one) === true) : members.some((one) => valueAt(one) === true),
    }
  }
  if ('within' in atom || 'notBefore' in atom) {
    const length = lengthOf?.('within' in atom ? atom.within : atom.notBefore)
    if (length !== undefined) {
      const { unit, count } = length
      return ask(`elapsed:${unit}:${atom.from}:${atom.to}`, [count - 1, count, count + 1], (value) =>
        typeof value !== 'number' ? undefined : 'within' in atom ? value <= count : value >= count,
      )
    }
  }
  return ask(JSON.stringify(atom), [true, false], (value) => value === true)
}

function ask(variable: string, values: readonly Value[], holds: (value: Value | undefined) => Truth): Question {
  return { about: [[variable, values]], holds: (valueAt) => holds(valueAt(variable)) }
}

function figure(variable: string, atLeast: number): Question {
  return ask(variable, atLeast > 0 ? [0, atLeast] : [0], (value) =>
    typeof value === 'number' ? value >= atLeast : undefined,
  )
}

/** Whether something is recorded or not; what it is, other questions ask. */
function recorded(fact: string, facts: HoldingMatters['facts']): readonly Value[] {
  const type = facts?.get(fact)?.type
  return type === 'boolean' || type === 'judgement' ? [true, false, absent] : [otherCode, absent]
}

function isOneOf(value: Value | undefined, of: readonly string[]): Truth {
  return typeof value === 'string' && value !== absent ? of.includes(value) : undefined
}
