import type { Subject } from '../subjects/subject.ts'
import { compileAtom } from './compile-atom.ts'
import type { Condition } from './condition.ts'
import type { Scope } from './scope.ts'
import { not, type Truth } from './truth.ts'

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
    return (subject, scope) => everyOf(parts, subject, scope)
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, factOf))
    return (subject, scope) => someOf(parts, subject, scope)
  }
  return compileAtom(condition, factOf).truth
}

// As `every` and `some` of truth.ts, without a function made for each call: this runs some fifty times a record.
function everyOf(parts: readonly Compiled[], subject: Subject, scope: Scope): Truth {
  let result: Truth = true
  for (const part of parts) {
    const value = part(subject, scope)
    if (value === false) return false
    if (value === undefined) result = undefined
  }
  return result
}

function someOf(parts: readonly Compiled[], subject: Subject, scope: Scope): Truth {
  let result: Truth = false
  for (const part of parts) {
    const value = part(subject, scope)
    if (value === true) return true
    if (value === undefined) result = undefined
  }
  return result
}

/** Finds the reader of a fact by its key. */
export type FactLookup = Parameters<typeof compileAtom>[1]
