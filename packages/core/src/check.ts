import type { Calendar } from './calendar/index.ts'
import type { CivilDate } from './civil/index.ts'
import type { Finding, Severity } from './findings/finding.ts'
import { findingOf } from './findings/make-finding.ts'
import type { Message } from './findings/messages/message.ts'
import { sentenceOf } from './findings/sentence-of.ts'
import { severityOf } from './findings/severity.ts'
import type { Law } from './law/build-law.ts'
import type { Regime } from './law/regime.ts'
import { lawOf } from './law-of.ts'
import type { Places } from './places/index.ts'
import type { CompiledRule } from './rules/compile-rule.ts'
import { withConflicts } from './rules/contradictions.ts'
import { type Assertions, doesNotApply, type Evaluation, evaluateRule } from './rules/evaluate-rule.ts'
import type { Need } from './rules/need.ts'
import type { Scope } from './rules/scope.ts'
import type { Trace } from './rules/trace.ts'
import { traceRule } from './rules/trace-rule.ts'
import type { Verdict } from './rules/verdict.ts'
import { asOfDay } from './subjects/as-of-day.ts'
import { wasThere } from './subjects/lifetime.ts'
import type { Subject } from './subjects/subject.ts'
import { limitsOf } from './terms/limit-of.ts'

/** What a subject is judged under. No clock is read: both days are the caller's. */
export interface CheckContext {
  /** The day on which it is judged: what was due after it is pending. */
  readonly asOf: CivilDate
  /** The day of knowledge: notices and instruments published later are left out. */
  readonly knownOn: CivilDate
  readonly calendar?: Calendar
  readonly overlays?: readonly Regime[]
  readonly places?: Places
  /** Ids of instruments the operator says are in force where the sources leave it open. */
  readonly assertInForce?: readonly string[]
}

/** The findings of one subject, and how many rules came to which verdict. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Verdict, number>>
}

/** What became of one rule, whether or not there is anything to report. */
export interface RuleVerdict {
  readonly rule: string
  readonly verdict: Verdict
  readonly severity?: Severity
  readonly message: Message
  readonly needs: readonly Need[]
  readonly standIns: readonly string[]
  readonly trace: Trace
}

/** A context made ready: law and calendar are looked up once per place, never per record. */
export interface Checker {
  /** Judges a subject; see {@link check}. */
  readonly check: (subject: Subject) => CheckResult
  /** Judges a subject and lists every rule; see {@link evaluate}. */
  readonly evaluate: (subject: Subject) => readonly RuleVerdict[]
  /** The law that a place is judged under. */
  readonly lawOf: (place: string) => Law
}

/** A subject as it was judged, with what it was judged by. */
interface Judged {
  readonly law: Law
  readonly scope: Scope
  readonly subject: Subject
  readonly evaluations: readonly Evaluation[]
}

/** Makes a context ready for many subjects. */
export function createChecker(context: CheckContext): Checker {
  const { asOf, knownOn, calendar, overlays, places } = context
  const assertions: Assertions = { inForce: new Set(context.assertInForce ?? []) }
  const readied = new Map<string, { readonly law: Law; readonly scope: Scope }>()

  const readyFor = (place: string) => {
    const known = readied.get(place)
    if (known !== undefined) return known
    const law = lawOf({ place, knownOn, ...(overlays && { overlays }), ...(places && { places }) })
    const counting = { knownOn, place, ...(calendar && { calendar }) }
    const limit = limitsOf(law, counting, assertions.inForce)
    const made = { law, scope: { asOf, limit } }
    readied.set(place, made)
    return made
  }

  const evaluateAll = (given: Subject): Judged => {
    const { law, scope } = readyFor(given.place)
    // A copy, for readers remember what they read of a subject, and the caller may have changed his since the last time.
    const subject = asOfDay({ ...given }, asOf, law.facts)
    const { registers } = subject
    const all = law.rulesOver(subject.type, subject.kind)
    const rules = registers === undefined ? all : all.filter((rule) => restsOn(rule, registers))
    const judge = wasThere(subject)
      ? (rule: CompiledRule) => evaluateRule(rule, subject, scope, assertions)
      : doesNotApply
    const evaluations = rules.map(judge)
    const contradictions = law.contradictionsOver(subject.type, subject.kind)
    return { law, scope, subject, evaluations: withConflicts(evaluations, contradictions, subject, scope) }
  }

  return {
    check: (given) => {
      const { law, scope, subject, evaluations } = evaluateAll(given)
      const counts = noCounts()
      const findings: Finding[] = []
      for (const evaluation of evaluations) {
        counts[evaluation.verdict]++
        const finding = findingOf(evaluation, subject, scope, law)
        if (finding !== undefined) findings.push(finding)
      }
      return { findings, counts }
    },
    evaluate: (given) => {
      const { law, scope, subject, evaluations } = evaluateAll(given)
      return evaluations.map((evaluation) => verdictOf(evaluation, subject, scope, law))
    },
    lawOf: (place) => readyFor(place).law,
  }
}

/** Whether a rule rests on one of the registers that somebody vouches for, or on none at all. */
function restsOn(rule: CompiledRule, registers: readonly string[]): boolean {
  return rule.registers.length === 0 || rule.registers.some((kind) => registers.includes(kind))
}

function noCounts(): Record<Verdict, number> {
  return { met: 0, breached: 0, pending: 0, undetermined: 0, 'does-not-apply': 0, 'not-in-force': 0, conflict: 0 }
}

function verdictOf(evaluation: Evaluation, subject: Subject, scope: Scope, law: Law): RuleVerdict {
  const { rule, verdict, version, needs, standIns } = evaluation
  const severity = severityOf(verdict, rule.rule, version?.version, version?.instrument)
  const trace = traceRule(evaluation, subject, scope)
  return {
    rule: rule.rule.id,
    verdict,
    ...(severity && { severity }),
    message: sentenceOf(evaluation, trace, law),
    needs,
    standIns,
    trace,
  }
}

const checkers = new WeakMap<CheckContext, Checker>()

function checkerOf(context: CheckContext): Checker {
  const known = checkers.get(context)
  if (known !== undefined) return known
  const made = createChecker(context)
  checkers.set(context, made)
  return made
}

/**
 * Judges a subject by every rule that is over it.
 * @param subject what is judged, see {@link recordSubject}
 * @param context the day it is judged, the day of knowledge, and what is asserted
 * @returns what is to be reported (breached, conflict, undetermined, pending) and the count of every verdict
 * @throws GongkaiError `places/unknown` where nobody knows the subject's place
 */
export function check(subject: Subject, context: CheckContext): CheckResult {
  return checkerOf(context).check(subject)
}

/**
 * Judges a subject and lists what became of every rule, with its trace.
 * @param subject what is judged
 * @param context the day it is judged, the day of knowledge, and what is asserted
 */
export function evaluate(subject: Subject, context: CheckContext): readonly RuleVerdict[] {
  return checkerOf(context).evaluate(subject)
}
