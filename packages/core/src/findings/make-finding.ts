import type { Law } from '../law/build-law.ts'
import { type Clause, clauseId, printClause } from '../law/clause.ts'
import type { Instrument, SourceConfidence } from '../law/instrument.ts'
import type { Evaluation } from '../rules/evaluate-rule.ts'
import type { Rule } from '../rules/rule.ts'
import type { Scope } from '../rules/scope.ts'
import type { Trace } from '../rules/trace.ts'
import { traceRule } from '../rules/trace-rule.ts'
import type { Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { failedTerm } from './failed-term.ts'
import type { Finding } from './finding.ts'
import { type SentenceNames, sentenceOf } from './sentence-of.ts'
import { confidenceOf, lesserSeverity, severityOf, weakest } from './severity.ts'

/**
 * Turns an evaluation into a finding.
 * @returns undefined where nothing is to be reported
 */
export function findingOf(
  evaluation: Evaluation,
  subject: Subject,
  scope: Scope,
  law: SentenceNames,
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
    message: sentenceOf(evaluation, trace, law),
    needs,
    standIns,
    trace,
  })
}

/** What a finding rests on: its clause, and how much that weighs. A term set by another document weighs with its own. */
function sourceOf({ rule: { rule }, version, verdict }: Evaluation, trace: Trace, law: Pick<Law, 'terms'>) {
  const severity = severityOf(verdict, rule, version?.version, version?.instrument)
  if (version === undefined) return { severity, confidence: confidenceWithoutVersion(rule) }
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

/** Without its date nobody knows which version governs: as sure as the weakest of them, and of a rule without any, not at all. */
function confidenceWithoutVersion({ versions }: Rule): SourceConfidence {
  const [first, ...others] = versions.map(({ confidence }) => confidence)
  return first === undefined ? 'M' : weakest([first, ...others])
}

function cited(clause: Clause, instrument: Instrument) {
  const say = (language: 'zh-CN' | 'en') => printClause(clause, instrument, language)
  return { clause: clauseId(clause), citation: text(say('zh-CN'), say('en')) }
}
