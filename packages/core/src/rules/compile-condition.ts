import type { Subject } from '../subjects/subject.ts'
import { compileAtom } from './compile-atom.ts'
import type { Condition } from './condition.ts'
import type { Scope } from './scope.ts'
import { every, not, some, type Truth } from './truth.ts'

/** A condition compiled to a closure: no source text is generated, so a strict content policy holds. */
export type Compiled = (subject: Subject, scope: Scope) => Truth

/** Compiles a condition. Facts are looked up once, here, and never while it runs. */
export function compileCondition(condition: Condition, factOf: FactLookup): Compiled {
  if ('not' in condition) {
    const inner = compileCondition(condition.not, factOf)
    return (subject, scope) => not(inner(subject, scope))
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, factOf))
    return (subject, scope) => every(parts, (part) => part(subject, scope))
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, factOf))
    return (subject, scope) => some(parts, (part) => part(subject, scope))
  }
  return compileAtom(condition, factOf).truth
}

/** Finds the reader of a fact by its key. */
export type FactLookup = Parameters<typeof compileAtom>[1]
