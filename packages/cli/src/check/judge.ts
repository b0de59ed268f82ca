import {
  type Checker,
  createChecker,
  dayOf,
  explain,
  type Finding,
  type GongkaiRecord,
  isMoment,
  type Law,
  type Problem,
  parseRecord,
  type RuleVerdict,
  recordKinds,
  recordSubject,
  type Subject,
  text,
  type Verdict,
} from '@gongkai/core'
import type { SourceRecord } from '../input/source-item.ts'
import type { Voice } from '../messages/voice.ts'
import { findingPointer } from './finding-pointer.ts'
import { lawPlaceOf } from './law-place.ts'
import { periodFolds } from './period-folds.ts'
import type { CheckReport, ReportFinding } from './report-schema.ts'
import type { CheckSettings } from './settings.ts'

/** What judging one thing came to. */
export interface Judgement {
  readonly findings: readonly ReportFinding[]
  /** How many rules came to which verdict; undefined where the record could not be judged. */
  readonly counts: Readonly<Record<Verdict, number>> | undefined
}

/** Judges records one by one, and what needs them all at the end. */
export interface Judge {
  readonly record: (source: SourceRecord) => Judgement
  /** Bodies over the periods whose registers somebody vouches for. */
  readonly finish: () => readonly Judgement[]
  /** Which law was applied to how many records. */
  readonly laws: () => CheckReport['laws']
}

/** Makes a judge: law and calendar are looked up once a place. */
export function createJudge(settings: CheckSettings, voice: Voice): Judge {
  const { asOf, knownOn, assertInForce, complete } = settings
  const checker = createChecker({ asOf, knownOn, assertInForce })
  const places = new Map<string, { readonly judgedAs: string; records: number }>()
  const periods = periodFolds(complete, (code) => checker.lawOf(lawPlaceOf(code).code))
  const report = reporter(checker, settings, voice)

  const countPlace = (code: string): string => {
    const seen = places.get(code)
    if (seen !== undefined) {
      seen.records++
      return seen.judgedAs
    }
    const judgedAs = lawPlaceOf(code).code
    places.set(code, { judgedAs, records: 1 })
    return judgedAs
  }

  return {
    record: (source) => {
      const parsed = parseRecord(source.value)
      if (!parsed.ok) return { findings: malformed(source, parsed.problem, voice), counts: undefined }
      const record = parsed.value
      const place = countPlace(record.place)
      periods.add(record)
      const subject = { ...vouched(record, settings), place }
      return report(subject, (pointer) => ({ pointer: source.pointer + pointer, ...source.pointOf(pointer) }), {
        file: source.file,
        record: record.id,
      })
    },
    finish: () =>
      periods
        .subjects()
        .map(({ subject, body, file }) => report(subject, () => ({ pointer: '' }), { file, record: body })),
    laws: () =>
      [...places].map(([place, { judgedAs, records }]) => ({
        place,
        judgedAs,
        records,
        hash: checker.lawOf(judgedAs).hash,
      })),
  }
}

/** A record as a subject; where its register is vouched for over its day, it is complete to the end of that span. */
function vouched(record: GongkaiRecord, { complete }: CheckSettings): Subject {
  const subject = recordSubject(record)
  if (subject.completeThrough !== undefined) return subject
  const { eventDate } = recordKinds[record.kind]
  const happened =
    eventDate === undefined ? undefined : Object.entries(record).find(([name]) => name === eventDate)?.[1]
  if (!isMoment(happened)) return subject
  const day = dayOf(happened)
  const span = complete.find(({ kind, from, to }) => kind === record.kind && from <= day && day <= to)
  return span === undefined ? subject : { ...subject, completeThrough: span.to }
}

/** What a record that is not of the form is told: every field with its place. It is not judged by any rule. */
function malformed(source: SourceRecord, problem: Problem, { say, tell }: Voice): readonly ReportFinding[] {
  const located = 'problems' in problem.params ? problem.params.problems : [{ pointer: '', problem }]
  return located.map(({ pointer, label, problem: one }) => ({
    rule: one.code,
    verdict: 'breached',
    severity: 'error',
    confidence: 'certain',
    title: label === undefined ? say('check.malformed') : tell(label),
    message: tell(one.message),
    explanation: [tell(one.message)],
    file: source.file,
    place: { pointer: source.pointer + pointer, ...pointIn(source.pointOf(pointer)) },
  }))
}

function pointIn({ line, column }: { readonly line?: number; readonly column?: number }) {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

type Locate = (pointer: string) => { readonly pointer: string; readonly line?: number; readonly column?: number }

interface About {
  readonly file: string
  readonly record: string
}

function reporter(checker: Checker, { all, trace }: CheckSettings, voice: Voice) {
  const findingOf = (finding: Finding, law: Law, subject: Subject, locate: Locate, about: About): ReportFinding => {
    const place = locate(findingPointer(finding, law, subject.data))
    return {
      rule: finding.rule,
      verdict: finding.verdict,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.clause !== undefined && { clause: finding.clause }),
      ...(finding.citation !== undefined && { citation: voice.tell(finding.citation) }),
      title: voice.tell(finding.title),
      message: voice.tell(finding.message.text),
      explanation: [...explain(finding, law, voice.language)],
      ...(finding.verdict === 'breached' && { mend: voice.tell(finding.mend) }),
      ...about,
      place: { pointer: place.pointer, ...pointIn(place) },
      ...(trace && { trace: finding.trace }),
    }
  }
  const verdictOf = (one: RuleVerdict, law: Law, locate: Locate, about: About): ReportFinding => {
    const rule = law.rules.find(({ rule: { id } }) => id === one.rule)?.rule
    const place = locate('')
    return {
      rule: one.rule,
      verdict: one.verdict,
      confidence: 'certain',
      ...(one.trace.clause !== undefined && { clause: one.trace.clause }),
      title: voice.tell(rule?.title ?? text(one.rule, one.rule)),
      message: voice.tell(one.message.text),
      explanation: [voice.tell(one.message.text)],
      ...about,
      place: { pointer: place.pointer, ...pointIn(place) },
      ...(trace && { trace: one.trace }),
    }
  }
  return (subject: Subject, locate: Locate, about: About): Judgement => {
    const law = checker.lawOf(subject.place)
    const { findings, counts } = checker.check(subject)
    const reported = findings.map((finding) => findingOf(finding, law, subject, locate, about))
    if (!all) return { findings: reported, counts }
    const told = new Set(reported.map(({ rule }) => rule))
    const others = checker.evaluate(subject).filter(({ rule }) => !told.has(rule))
    return { findings: [...reported, ...others.map((one) => verdictOf(one, law, locate, about))], counts }
  }
}
