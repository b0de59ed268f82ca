import { isMoment } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import { clauseId } from '../law/clause.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { lagOf } from './compile-lag.ts'
import type { CompiledRule, CompiledVersion } from './compile-rule.ts'
import { type Atom, type Condition, factsOfAtom } from './condition.ts'
import type { Evaluation } from './evaluate-rule.ts'
import { printLimit } from './limit.ts'
import type { Scope } from './scope.ts'
import { codesIn } from './sets.ts'
import { type Found, type Step, type Trace, type TracedLimit, type TracedTruth, traceVersion } from './trace.ts'
import { every, not, some, type Truth } from './truth.ts'

/**
 * How a verdict came about. Made only for what is shown: a million records that are in order cost no trace.
 * @param evaluation what became of the rule
 * @param subject what was judged
 * @param scope the same scope it was judged under
 */
export function traceRule({ rule, version }: Evaluation, subject: Subject, scope: Scope): Trace {
  const base = {
    version: traceVersion,
    rule: rule.rule.id,
    asOf: scope.asOf,
    datedBy: foundOf(rule.rule.datedBy, rule, subject),
  } as const
  if (version === undefined) return base
  const walk = (condition: Condition): Step => stepOf(condition, version, rule, subject, scope)
  const exceptions = (version.version.exceptions ?? []).map(({ clause, when }) => ({
    clause: clauseId(clause),
    step: walk(when),
  }))
  return {
    ...base,
    clause: clauseId(version.version.clause),
    applies: walk(version.version.when),
    ...(exceptions.length === 0 ? {} : { exceptions }),
    require: walk(version.version.require),
  }
}

function stepOf(
  condition: Condition,
  version: CompiledVersion,
  rule: CompiledRule,
  subject: Subject,
  scope: Scope,
): Step {
  const walk = (part: Condition): Step => stepOf(part, version, rule, subject, scope)
  if ('not' in condition) {
    const inner = walk(condition.not)
    return { step: 'not', value: traced(not(truth(inner.value))), steps: [inner] }
  }
  if ('all' in condition) {
    const steps = condition.all.map(walk)
    return { step: 'all', value: traced(every(steps, ({ value }) => truth(value))), steps }
  }
  if ('any' in condition) {
    const steps = condition.any.map(walk)
    return { step: 'any', value: traced(some(steps, ({ value }) => truth(value))), steps }
  }
  const found = factsOfAtom(condition).map((key) => foundOf(key, rule, subject))
  const limit = limitOf(condition, rule, subject, scope)
  const lag = 'lag' in condition ? lagOf(condition, (key) => factValue(key, rule, subject)) : undefined
  return {
    step: 'ask',
    value: traced(version.atoms.get(condition)?.truth(subject, scope)),
    atom: condition,
    found,
    ...(limit === undefined ? {} : { limit }),
    ...(lag === undefined ? {} : { lag }),
  }
}

function limitOf(atom: Atom, rule: CompiledRule, subject: Subject, scope: Scope): TracedLimit | undefined {
  if (!('within' in atom) && !('notBefore' in atom)) return undefined
  const start = factValue(atom.from, rule, subject)
  if (!isMoment(start)) return undefined
  const limit = scope.limit('within' in atom ? atom.within : atom.notBefore, start, subject.place, subject.events)
  return limit.unit === 'unknown' ? undefined : { ...limit.provision, due: printLimit(limit) }
}

function factValue(key: string, { readers }: CompiledRule, subject: Subject): FactValue | undefined {
  return readers.reader(key)?.(subject)
}

function foundOf(key: string, rule: CompiledRule, subject: Subject): Found {
  const value = factValue(key, rule, subject)
  if (value === undefined) return { fact: key, state: 'unknown' }
  const fact = rule.facts.get(key)
  return fact === undefined || !isShown(fact, value)
    ? { fact: key, state: 'recorded' }
    : { fact: key, state: 'known', value }
}

/** Texts are never shown, nor what stands where a code should: it may be anything, and somebody's number too. */
function isShown({ type, codes }: Fact, value: FactValue): boolean {
  if (type === 'text') return false
  if (type !== 'code' && type !== 'codes') return true
  return codesIn(value).every((code) =>
    codes === undefined ? /^[a-z][a-z0-9.-]{0,63}$/.test(code) : codes.includes(code),
  )
}

function truth(value: TracedTruth): Truth {
  return value === 'unknown' ? undefined : value
}

function traced(value: Truth): TracedTruth {
  return value ?? 'unknown'
}
