import type { Law } from '../law/build-law.ts'
import { type Clause, clauseId, printClause } from '../law/clause.ts'
import type { Instrument } from '../law/instrument.ts'
import type { Evaluation } from '../rules/evaluate-rule.ts'
import { printLag } from '../rules/lag.ts'
import type { Need } from '../rules/need.ts'
import type { Scope } from '../rules/scope.ts'
import type { Found, Step, Trace } from '../rules/trace.ts'
import { traceRule } from '../rules/trace-rule.ts'
import type { Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { earliestDue, failedTerm, latestDue } from './failed-term.ts'
import type { Finding } from './finding.ts'
import { type Message, message } from './messages/message.ts'
import { confidenceOf, lesserSeverity, severityOf, weakest } from './severity.ts'

/**
 * Turns an evaluation into a finding.
 * @returns undefined where nothing is to be reported
 */
export function findingOf(
  evaluation: Evaluation,
  subject: Subject,
  scope: Scope,
  law: Pick<Law, 'terms'>,
): Finding | undefined {
  const { rule, version, verdict, needs, standIns } = evaluation
  if (severityOf(verdict, rule.rule, version?.version, version?.instrument) === undefined) return undefined
  const trace = traceRule(evaluation, subject, scope)
  const { severity, confidence, ...source } = sourceOf(evaluation, trace, law)
  if (severity === undefined) return undefined
  return Object.freeze({
    rule: rule.rule.id,
    verdict,
    severity,
    confidence: confidenceOf[confidence],
    ...source,
    title: rule.rule.title,
    mend: rule.rule.mend,
    message: sentenceOf(evaluation, trace),
    needs,
    standIns,
    trace,
  })
}

/** What a finding rests on: its clause, and how much that weighs. A term set by another document weighs with its own. */
function sourceOf({ rule: { rule }, version, verdict }: Evaluation, trace: Trace, law: Pick<Law, 'terms'>) {
  const severity = severityOf(verdict, rule, version?.version, version?.instrument)
  if (version === undefined) return { severity, confidence: weakest(rule.versions.map((one) => one.confidence)) }
  const { clause, confidence } = version.version
  const limit = trace.require === undefined ? undefined : failedTerm(trace.require)?.limit
  const set = law.terms.get(limit?.term ?? '')?.find((one) => clauseId(one.version.clause) === limit?.clause)
  if (set === undefined || set.instrument.id === version.instrument.id)
    return { severity, confidence, ...cited(clause, version.instrument) }
  const ofTerm = severityOf(verdict, rule, { ...version.version, confidence: set.version.confidence }, set.instrument)
  return {
    severity: lesserSeverity(severity, ofTerm),
    confidence: weakest([confidence, set.version.confidence]),
    ...cited(set.version.clause, set.instrument),
  }
}

function cited(clause: Clause, instrument: Instrument) {
  const say = (language: 'zh-CN' | 'en') => printClause(clause, instrument, language)
  return { clause: clauseId(clause), citation: text(say('zh-CN'), say('en')) }
}

/** The sentence that says what became of the rule. */
export function sentenceOf({ verdict, needs, against = [] }: Evaluation, trace: Trace): Message {
  switch (verdict) {
    case 'breached':
      return breachSentence(trace)
    case 'pending': {
      const by = needs.flatMap((need) => (need.need === 'event' ? [need.by] : [])).sort()[0]
      return by === undefined ? message('undetermined', {}) : message('pending', { by })
    }
    case 'conflict':
      return message('conflict', { with: [trace.rule, ...against].join(', ') })
    case 'undetermined':
      return lagSentence(trace.require, 'unknown') ?? message('undetermined', {})
    case 'met':
    case 'does-not-apply':
    case 'not-in-force':
      return message(verdict, {})
  }
}

function breachSentence({ require }: Trace): Message {
  const step = require === undefined ? undefined : failedTerm(require)
  if (step?.found === undefined) return lagSentence(require, false) ?? message('breached', {})
  const [from, to] = step.found.map(printFound)
  const { count, unit } = step.limit
  if (from === undefined) return message('breached', {})
  const latest = latestDue(step.limit)
  if (to === undefined) return message('late-by-silence', { from, due: latest, count, unit })
  // Where a term may have run out at one of several moments, the breach was certain against the one that favours the organ.
  return step.atom !== undefined && 'notBefore' in step.atom
    ? message('too-early', { from, to, due: earliestDue(step.limit), count, unit })
    : message('late', { from, to, due: latest, count, unit })
}

/** How long it took, where that is what the rule asks: longer than the caller's figure, or with none to hold it against. */
function lagSentence(require: Step | undefined, value: false | 'unknown'): Message | undefined {
  const step = require === undefined ? undefined : lagStep(require, value)
  if (step?.lag === undefined) return undefined
  const most = step.found?.[2]
  const params = { lag: printLag(step.lag), unit: step.lag.unit }
  if (most?.state !== 'known' || typeof most.value !== 'number') return message('lag', params)
  return value === false ? message('too-long', { ...params, atMost: most.value }) : undefined
}

function lagStep(step: Step, value: Step['value']): Step | undefined {
  if (step.step === 'ask') return step.value === value && step.lag !== undefined ? step : undefined
  return step.steps?.flatMap((part) => lagStep(part, value) ?? []).at(0)
}

function printFound(found: Found): string | undefined {
  return found.state === 'known' && typeof found.value === 'string' ? found.value : undefined
}

/** What a need asks for, in both languages. */
export function needSentence(need: Need, { facts, instruments }: Pick<Law, 'facts' | 'instruments'>): Message {
  const ask = (key: string) => facts.get(key)?.ask ?? text(key, key)
  switch (need.need) {
    case 'fact':
    case 'time-of-day':
      return message(`need.${need.need}`, { ask: ask(need.fact) })
    case 'completeness':
      return message('need.completeness', { ask: ask(need.fact), through: need.through })
    case 'event':
      return message('need.event', { ask: ask(need.fact), by: need.by })
    case 'notice':
      return message('need.notice', { year: need.year })
    case 'pause-reading': {
      const [on, instead] = need.dates
      return message('need.pause-reading', { on, instead })
    }
    case 'calendar':
      return message('need.calendar', { why: need.why })
    case 'instrument-in-force':
      return message('need.instrument-in-force', {
        instrument: instruments.get(need.instrument)?.title ?? text(need.instrument, need.instrument),
      })
  }
}
