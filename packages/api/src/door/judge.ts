import {
  type CivilDate,
  type Finding,
  formerRuleWords,
  type GongkaiRecord,
  isDroppedRule,
  type Json,
  type LocalText,
  personalDataRules,
  presentRuleId,
  type RuleMigration,
  recordSubject,
  ruleMigrations,
  shippedPlaces,
  text,
} from '@gongkai/core'
import { checkerFor } from '../http/checkers.ts'
import type { Fault } from '../http/problem-response.ts'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { unlawful } from '../store/write/lawful.ts'
import { type PersonalDataAt, personalDataIn } from './personal-data.ts'
import type { Submission, Waiver } from './submission.ts'

/** What the door says: let in with what there is to say, or refused with every reason. */
export type Judged =
  | {
      readonly is: 'let-in'
      readonly findings: readonly Finding[]
      readonly waived: readonly Waiver[]
      /** What to tell the publisher beside: a waiver that names a rule by its former id. */
      readonly notices: readonly LocalText[]
    }
  | { readonly is: 'refused'; readonly problem: ApiProblem; readonly faults: readonly Fault[] }

/** By which name personal data is waived. */
const personalData = 'personal-data'

/**
 * Judges what is to be published, before any lock is taken: only lawful information, no breach of a binding rule, no
 * likely personal data; the last two unless waived with reason and basis. A waiver that itself holds personal data is
 * refused, and so is one that names a rule which was dropped.
 * @param today the day on which it is judged
 * @param migrations former ids of rules
 */
export function judge(
  { record, waivers }: Submission,
  today: CivilDate,
  migrations: readonly RuleMigration[] = ruleMigrations,
): Judged {
  const lawless = unlawful(record)
  if (lawless !== undefined) return refused(lawless, [{ problem: lawless, pointer: '/attribute' }])
  const inWaivers = personalDataIn(waivers, today, record.place).map((one) => leak(one, '/waivers'))
  if (inWaivers.length > 0) return refused(personal(inWaivers), inWaivers)
  const dropped = waivers.flatMap(({ of }, index) => droppedRule(of, `/waivers/${index}/of`, migrations))
  const [first] = dropped
  if (first !== undefined) return refused(first.problem, dropped)
  const waived = new Set(waivers.map(({ of }) => presentRuleId(of, migrations)))
  const leaks = waived.has(personalData) ? [] : personalDataIn(record, today, record.place).map((one) => leak(one, ''))
  if (leaks.length > 0) return refused(personal(leaks), leaks)
  const findings = findingsOf(record, today)
  const graver = findings.filter(({ severity, rule }) => severity === 'error' && !waived.has(rule))
  const notices = waivers.flatMap(({ of }) => formerRuleWords(of, migrations) ?? [])
  if (graver.length === 0) return { is: 'let-in', findings, waived: waivers, notices }
  return refused(apiProblem('rules-breached', { count: String(graver.length) }), graver.map(breach))
}

function droppedRule(of: string, pointer: string, migrations: readonly RuleMigration[]) {
  const why = isDroppedRule(of, migrations) ? formerRuleWords(of, migrations) : undefined
  return why === undefined ? [] : [{ problem: apiProblem('body-invalid', { why }), pointer }]
}

/** Where a place is not known, the law of the nation binds it all the same. */
const nation = '100000'

function findingsOf(record: GongkaiRecord, today: CivilDate): readonly Finding[] {
  const data: { kind: string; place: string; [field: string]: Json | undefined } = JSON.parse(JSON.stringify(record))
  const place = shippedPlaces.byCode.has(record.place) ? record.place : nation
  return checkerFor(today, today).check({ ...recordSubject(data), place }).findings
}

function refused(problem: ApiProblem, faults: readonly Fault[]): Judged {
  return { is: 'refused', problem, faults }
}

function personal(leaks: readonly Fault[]): ApiProblem {
  return apiProblem('personal-data-found', { count: String(leaks.length) })
}

function leak({ pointer, finding: { kind, rule } }: PersonalDataAt, base: string): Fault {
  return { problem: { code: rule, message: personalDataRules[kind].title }, pointer: base + pointer }
}

function breach({ rule, message, mend, citation, place }: Finding): Fault {
  const cited =
    citation === undefined ? { zh: '', en: '' } : { zh: `（${citation['zh-CN']}）`, en: ` (${citation.en})` }
  const told = text(
    `${message.text['zh-CN']}${cited.zh}；${mend['zh-CN']}`,
    `${message.text.en}${cited.en}; ${mend.en}`,
  )
  return { problem: { code: rule, message: told }, pointer: place?.pointer ?? '' }
}
