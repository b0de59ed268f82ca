import { type Atom, atomsOf, type Condition } from './condition.ts'
import type { Truth } from './truth.ts'

/** What a rule comes to once every fact is known. */
export type Settled = 'met' | 'breached' | 'does-not-apply'

/** A rule's two halves: whether it applies, and what it asks. */
export interface Halves {
  readonly applies: Condition
  readonly require: Condition
}

/** More unknowns than this are left to plain three-valued logic. */
const mostVariables = 12

/** The value of something unknown in one completion: a truth value, or the code a fact takes. */
type Assigned = boolean | string

/** Something unknown: two atoms over the same fact share it, so that they never contradict each other. */
interface Variable {
  readonly name: string
  readonly domain: readonly Assigned[]
}

/** No vocabulary holds this code: it stands for every code that the rule does not name. */
const otherCode = '\u0000other'

function variableName(atom: Atom): string {
  return 'code' in atom ? atom.code : JSON.stringify(atom)
}

function variablesOf(atoms: readonly Atom[], truthOf: (atom: Atom) => Truth): readonly Variable[] {
  const domains = new Map<string, Set<Assigned>>()
  for (const atom of atoms) {
    if (truthOf(atom) !== undefined) continue
    const name = variableName(atom)
    const domain = domains.get(name) ?? new Set<Assigned>()
    for (const value of 'code' in atom ? [...atom.of, otherCode] : [true, false]) domain.add(value)
    domains.set(name, domain)
  }
  return [...domains].map(([name, domain]) => ({ name, domain: [...domain] }))
}

function holds(condition: Condition, atomHolds: (atom: Atom) => boolean): boolean {
  if ('not' in condition) return !holds(condition.not, atomHolds)
  if ('all' in condition) return condition.all.every((part) => holds(part, atomHolds))
  if ('any' in condition) return condition.any.some((part) => holds(part, atomHolds))
  return atomHolds(condition)
}

function settle({ applies, require }: Halves, atomHolds: (atom: Atom) => boolean): Settled {
  if (!holds(applies, atomHolds)) return 'does-not-apply'
  return holds(require, atomHolds) ? 'met' : 'breached'
}

/** Whether some fact is asked twice: only then may three-valued logic be less exact than trying every completion. */
export function asksTwice({ applies, require }: Halves): boolean {
  const names = [...atomsOf(applies), ...atomsOf(require)].map(variableName)
  return new Set(names).size < names.length
}

/** What a rule may still come to, and the atoms whose answer makes the difference, in the order the law asks. */
export interface Completions {
  readonly outcomes: ReadonlySet<Settled>
  readonly decisive: readonly Atom[]
}

/**
 * Tries every completion of what is not known.
 * @param halves the rule's conditions
 * @param truthOf the value of each atom so far
 * @returns the outcomes that remain possible and the atoms that decide between them; undefined where there are too many unknowns
 */
export function completions(halves: Halves, truthOf: (atom: Atom) => Truth): Completions | undefined {
  const atoms = [...atomsOf(halves.applies), ...atomsOf(halves.require)]
  const variables = variablesOf(atoms, truthOf)
  if (variables.length > mostVariables) return undefined
  const outcomes = new Set<Settled>()
  const decisive = new Set<string>()
  for (const assignment of assignments(variables)) {
    const outcome = settle(halves, (atom) => valueIn(atom, assignment, truthOf))
    outcomes.add(outcome)
    for (const { name, domain } of variables) {
      if (decisive.has(name)) continue
      const differs = domain.some((value) => {
        const other = new Map(assignment).set(name, value)
        return settle(halves, (atom) => valueIn(atom, other, truthOf)) !== outcome
      })
      if (differs) decisive.add(name)
    }
  }
  return { outcomes, decisive: atoms.filter((atom) => decisive.has(variableName(atom))) }
}

function valueIn(atom: Atom, assignment: ReadonlyMap<string, Assigned>, truthOf: (atom: Atom) => Truth): boolean {
  const known = truthOf(atom)
  if (known !== undefined) return known
  const value = assignment.get(variableName(atom))
  return 'code' in atom ? typeof value === 'string' && atom.of.includes(value) : value === true
}

function* assignments(variables: readonly Variable[]): Generator<ReadonlyMap<string, Assigned>> {
  const [first, ...rest] = variables
  if (first === undefined) {
    yield new Map()
    return
  }
  for (const others of assignments(rest)) for (const value of first.domain) yield new Map(others).set(first.name, value)
}
