import {
  type Checker,
  explain,
  type Finding,
  type Law,
  type LocalText,
  needSentence,
  type RuleVerdict,
  type Subject,
  text,
  type Verdict,
} from '@gongkai/core'
import type { ReportPlace } from '../check/check-report.ts'
import { findingPointer } from '../check/finding-pointer.ts'
import type { Found, FoundRule, Spot } from './found.ts'
import type { LocatedProblem } from './judged.ts'
import { groupOfPointer } from './record-values.ts'
import { safeTrace } from './safe-trace.ts'

/** Where a judged value stands and where its fields do. */
export interface JudgedPlace {
  readonly spot: Spot
  readonly group: string
  readonly at: number
  /** Where a field stands, by its JSON pointer from the record; empty for the whole. */
  readonly placeOf: (pointer: string) => ReportPlace
}

/** What the rules said about a subject. */
export interface JudgedFindings {
  readonly found: readonly Found[]
  readonly counts: Readonly<Record<Verdict, number>>
}

/**
 * Judges a subject by every rule that is over it.
 * @param all whether what is no finding is listed too
 */
export function judge(subject: Subject, where: JudgedPlace, checker: Checker, all: boolean): JudgedFindings {
  const { findings, counts } = checker.check(subject)
  if (findings.length === 0 && !all) return { found: [], counts }
  const law = checker.lawOf(subject.place)
  const found = findings.map((finding) => foundByRule(finding, subject, where, law))
  if (!all) return { found, counts }
  const told = new Set(findings.map(({ rule }) => rule))
  const others = checker.evaluate(subject).filter(({ rule }) => !told.has(rule))
  return { found: [...found, ...others.map((one) => listed(one, subject, where, law))], counts }
}

function common({ data }: Subject, { spot, group, at }: JudgedPlace) {
  return { spot, group, at, ...(typeof data.id === 'string' && { record: data.id }) }
}

function foundByRule(finding: Finding, subject: Subject, where: JudgedPlace, law: Law): Found {
  const { rule, title, mend, clause, citation, verdict, severity, confidence } = finding
  return {
    of: { rule, title, mend, ...(clause !== undefined && { clause }), ...(citation !== undefined && { citation }) },
    verdict,
    severity,
    confidence,
    ...common(subject, where),
    detail: () => {
      const { key, params, text: sentence } = finding.message
      const [zh, en] = [explain(finding, 'zh-CN', law), explain(finding, 'en', law)]
      return {
        place: where.placeOf(findingPointer(finding, law, subject.data)),
        message: { key, params: { ...params }, text: sentence },
        explanation: zh.map((line, index): LocalText => text(line, en[index] ?? line)),
        needs: finding.needs.map((need) => ({ need: need.need, text: needSentence(need, law).text })),
        standIns: finding.standIns,
        nearby: [],
        trace: safeTrace(finding.trace),
      }
    },
  }
}

/** A rule that found nothing, listed on request. */
function listed(
  { rule: id, verdict, message, trace }: RuleVerdict,
  subject: Subject,
  where: JudgedPlace,
  law: Law,
): Found {
  const rule = law.rules.find(({ rule: one }) => one.id === id)?.rule
  const of: FoundRule = {
    rule: id,
    title: rule?.title ?? text(id, id),
    mend: rule?.mend ?? text('', ''),
    ...(trace.clause !== undefined && { clause: trace.clause }),
  }
  return {
    of,
    verdict,
    confidence: 'certain',
    ...common(subject, where),
    detail: () => ({
      place: where.placeOf(''),
      message: { key: message.key, params: { ...message.params }, text: message.text },
      explanation: [message.text],
      needs: [],
      standIns: [],
      nearby: [],
      trace: safeTrace(trace),
    }),
  }
}

const schemaTitle = text('记录的格式', 'Form of the record')
const schemaMend = text(
  '按提示改正该字段；各字段的说明见记录的 JSON Schema',
  'Mend the field as told; the JSON Schema of the records describes each',
)

/** What a schema refuses, as findings: `records/missing-field` and the like. */
export function foundProblem({ pointer, label, problem }: LocatedProblem, where: JudgedPlace): Found {
  const { code, message } = problem
  return {
    of: { rule: code, title: schemaTitle, mend: schemaMend },
    verdict: 'breached',
    severity: 'error',
    confidence: 'certain',
    spot: where.spot,
    group: `${where.group} ${groupOfPointer(pointer)}`,
    at: where.at,
    detail: () => ({
      place: where.placeOf(pointer),
      message: {
        key: code,
        params: {},
        text:
          label === undefined ? message : text(`${label['zh-CN']}：${message['zh-CN']}`, `${label.en}: ${message.en}`),
      },
      needs: [],
      standIns: [],
      nearby: [],
    }),
  }
}
