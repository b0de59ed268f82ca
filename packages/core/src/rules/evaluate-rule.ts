import { vouchedFor } from '../subjects/as-of-day.ts'
import type { Subject } from '../subjects/subject.ts'
import type { CompiledRule, CompiledVersion } from './compile-rule.ts'
import { completions, type Settled } from './completions.ts'
import { type Atom, atomsOf } from './condition.ts'
import { distinctNeeds, isPending, type Need } from './need.ts'
import type { Rule, RuleVersion } from './rule.ts'
import type { Scope } from './scope.ts'
import type { Truth } from './truth.ts'
import type { Verdict } from './verdict.ts'
import { onLine } from './version-line.ts'

/** What the operator takes for granted beyond the data. */
export interface Assertions {
  /** Ids of instruments said to be in force, where the sources leave it open. */
  readonly inForce: ReadonlySet<string>
}

/** What became of one rule over one subject. */
export interface Evaluation {
  readonly rule: CompiledRule
  readonly verdict: Verdict
  /** The version that was applied, where one was. */
  readonly version?: CompiledVersion
  readonly needs: readonly Need[]
  /** Facts whose value came from a stand-in that the mapping allowed. */
  readonly standIns: readonly string[]
  /** The rules it disagrees with, where the verdict is a conflict, each in the version that stands against it. */
  readonly against?: readonly { readonly rule: Rule; readonly version: RuleVersion }[]
}

const none: readonly never[] = []

/** What becomes of a rule over what it is not about. */
export function doesNotApply(rule: CompiledRule): Evaluation {
  return { rule, verdict: 'does-not-apply', needs: none, standIns: none }
}

/** Judges one rule over one subject. */
export function evaluateRule(rule: CompiledRule, subject: Subject, scope: Scope, assertions: Assertions): Evaluation {
  const day = rule.datedOn(subject)
  if (day === undefined) return evaluateUndated(rule, subject, scope)
  const governing = onLine(rule.line, day)
  if ('verdict' in governing) return { rule, verdict: governing.verdict, needs: none, standIns: none }
  const { version, certain } = governing
  const evaluation = evaluateVersion(rule, version, vouchedFor(subject, day), scope)
  if (certain || evaluation.verdict === 'does-not-apply' || assertions.inForce.has(version.instrument.id))
    return evaluation
  return {
    ...evaluation,
    verdict: 'undetermined',
    needs: withForce(evaluation.needs, version, subject, scope),
  }
}

/** In the order the law asks: whether the rule applies at all, whether it is in force, and then what it asks. */
function withForce(
  needs: readonly Need[],
  { halves, atoms, instrument }: CompiledVersion,
  subject: Subject,
  scope: Scope,
): readonly Need[] {
  const force: Need = { need: 'instrument-in-force', instrument: instrument.id }
  const ofScope = atomsOf(halves.applies).flatMap((atom) => atoms.get(atom)?.needs(subject, scope) ?? none)
  const asked = new Set(ofScope.map((need) => JSON.stringify(need)))
  const first = needs.filter((need) => asked.has(JSON.stringify(need)))
  return distinctNeeds([...first, force, ...needs])
}

/** Without its date nobody knows which version governs; where none would apply, that does not matter. */
function evaluateUndated(rule: CompiledRule, subject: Subject, scope: Scope): Evaluation {
  const applies: Truth = rule.versions.every(({ applies }) => applies(subject, scope) === false) ? false : undefined
  if (applies === false) return doesNotApply(rule)
  return { rule, verdict: 'undetermined', needs: [{ need: 'fact', fact: rule.rule.datedBy }], standIns: none }
}

function evaluateVersion(rule: CompiledRule, version: CompiledVersion, subject: Subject, scope: Scope): Evaluation {
  const applies = version.applies(subject, scope)
  if (applies === false) return { rule, version, verdict: 'does-not-apply', needs: none, standIns: none }
  const require = version.require(subject, scope)
  const standIns = version.standIns.length === 0 ? none : standInsOf(version, subject)
  // Where the demand is met, nothing can be breached, whether or not the rule applies.
  if (require === true && (applies === true || !version.asksTwice))
    return { rule, version, verdict: 'met', needs: none, standIns }
  if (applies === true && require === false) return { rule, version, verdict: 'breached', needs: none, standIns }
  return { rule, version, standIns, ...settleOpen(version, subject, scope) }
}

function standInsOf({ standIns }: CompiledVersion, subject: Subject): readonly string[] {
  return standIns.filter(({ used }) => used(subject)).map(({ fact }) => fact)
}

/** Three-valued logic left it open: try what the missing facts could be, and say which of them decide. */
function settleOpen(
  version: CompiledVersion,
  subject: Subject,
  scope: Scope,
): { readonly verdict: Verdict; readonly needs: readonly Need[] } {
  const truthOf = (atom: Atom): Truth => version.atoms.get(atom)?.truth(subject, scope)
  const tried = completions(version.halves, truthOf)
  const verdict = tried === undefined ? undefined : settledBy(tried.outcomes)
  if (verdict !== undefined) return { verdict, needs: none }
  const open = tried?.decisive ?? openAtoms(version, truthOf)
  const needs = distinctNeeds(open.flatMap((atom) => version.atoms.get(atom)?.needs(subject, scope) ?? none))
  return { verdict: isPending(needs) ? 'pending' : 'undetermined', needs }
}

function settledBy(outcomes: ReadonlySet<Settled>): Settled | undefined {
  const [only] = outcomes
  if (outcomes.size === 1) return only
  return outcomes.has('breached') ? undefined : 'met'
}

function openAtoms({ halves }: CompiledVersion, truthOf: (atom: Atom) => Truth): readonly Atom[] {
  return [...atomsOf(halves.applies), ...atomsOf(halves.require)].filter((atom) => truthOf(atom) === undefined)
}
