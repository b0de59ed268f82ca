import type { CivilDate } from '../civil/index.ts'
import type { LagUnit } from './lag.ts'

/** The question a condition may end in: something about one or two facts. */
export type Atom<F extends string = string> =
  /** The fact is true. */
  | { readonly is: F }
  /** The code is one of these. */
  | { readonly code: F; readonly of: readonly string[] }
  /**
   * The record declares itself one of these. A declaration is seen by looking at it: a record that declares nothing
   * does not declare this, so the answer is never unknown.
   */
  | { readonly declared: F; readonly of: readonly string[] }
  /**
   * The record says so: a closing day, an expiry. What it does not say is not so, as with `declared`, so the answer is
   * never unknown.
   */
  | { readonly stated: F }
  /** The set holds at least one of these. */
  | { readonly some: F; readonly of: readonly string[] }
  /** The set holds every one of these. */
  | { readonly every: F; readonly of: readonly string[] }
  /** The first set holds every code of the second; a narrower code (`budgets.audit`) counts for the wider (`budgets`). */
  | { readonly covers: readonly [F, F] }
  /** Something is recorded; on a complete subject its absence is known. */
  | { readonly known: F }
  /** The count is at least so many. */
  | { readonly count: F; readonly atLeast: number }
  /** The counts together are at least so many. */
  | { readonly sum: readonly F[]; readonly atLeast: number }
  /** The first count is at least so many hundredths of the second: a figure, or one that the caller states. */
  | { readonly share: readonly [F, F]; readonly atLeast: number | F }
  /** The moment falls on or after the one day and before the other. */
  | { readonly on: F; readonly from?: CivilDate; readonly before?: CivilDate }
  /** The two are equal. */
  | { readonly same: readonly [F, F] }
  /** The first happened, and not later than the second, at the precision both are recorded in. */
  | { readonly ordered: readonly [F, F] }
  /** The second happened within the term after the first. */
  | { readonly within: string; readonly from: F; readonly to: F }
  /** The second happened not before the term after the first had run. */
  | { readonly notBefore: string; readonly from: F; readonly to: F }
  /** The second came no longer after the first than the caller's own figure: where the clause asks for speed and gives none. */
  | { readonly lag: LagUnit; readonly from: F; readonly to: F; readonly atMost: F }

/** A condition as data: evaluated, printed, exported and compared from one tree. */
export type Condition<F extends string = string> =
  | Atom<F>
  | { readonly not: Condition<F> }
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }

/** The condition that always holds. */
export const always: Condition<never> = { all: [] }

/** The facts a condition asks for, in the order it asks. */
export function factsOf<F extends string>(condition: Condition<F>): readonly F[] {
  const facts = new Set<F>()
  for (const atom of atomsOf(condition)) for (const fact of factsOfAtom(atom)) facts.add(fact)
  return [...facts]
}

/** The atoms of a condition, in the order it asks. */
export function atomsOf<F extends string>(condition: Condition<F>): readonly Atom<F>[] {
  if ('not' in condition) return atomsOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(atomsOf)
  if ('any' in condition) return condition.any.flatMap(atomsOf)
  return [condition]
}

/** The facts one atom asks for. */
export function factsOfAtom<F extends string>(atom: Atom<F>): readonly F[] {
  if ('is' in atom) return [atom.is]
  if ('code' in atom) return [atom.code]
  if ('declared' in atom) return [atom.declared]
  if ('stated' in atom) return [atom.stated]
  if ('some' in atom) return [atom.some]
  if ('every' in atom) return [atom.every]
  if ('covers' in atom) return atom.covers
  if ('known' in atom) return [atom.known]
  if ('count' in atom) return [atom.count]
  if ('sum' in atom) return atom.sum
  if ('share' in atom) return typeof atom.atLeast === 'number' ? atom.share : [...atom.share, atom.atLeast]
  if ('on' in atom) return [atom.on]
  if ('same' in atom) return atom.same
  if ('ordered' in atom) return atom.ordered
  if ('lag' in atom) return [atom.from, atom.to, atom.atMost]
  return [atom.from, atom.to]
}
