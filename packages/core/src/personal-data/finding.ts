import type { Confidence, Severity } from '../findings/finding.ts'
import type { Language } from '../text/local-text.ts'
import { describeReason, type PersonalDataReason } from './reasons.ts'
import { type PersonalDataKind, type PersonalDataRuleId, personalDataRuleId, personalDataRules } from './rules.ts'

/** Where something was found. Offsets and lengths count UTF-16 units of the original text. */
export type PersonalDataPlace =
  | { readonly at: 'text'; readonly start: number; readonly end: number; readonly length: number }
  | {
      readonly at: 'cell'
      /** Counted from 0 over the rows pushed; the header is -1. */
      readonly row: number
      /** Counted from 0. */
      readonly column: number
      readonly start: number
      readonly end: number
      readonly length: number
    }
  | { readonly at: 'column'; readonly column: number; readonly cells: number }
  | { readonly at: 'table'; readonly rows: number }

/** Personal data found. It says what, how sure, where and why, and never holds the value. */
export interface PersonalDataFinding {
  readonly rule: PersonalDataRuleId
  readonly kind: PersonalDataKind
  readonly severity: Severity
  readonly confidence: Confidence
  readonly place: PersonalDataPlace
  readonly why: readonly PersonalDataReason[]
}

/** A finding, frozen. */
export function personalDataFinding(facts: Omit<PersonalDataFinding, 'rule'>): PersonalDataFinding {
  return Object.freeze({
    rule: personalDataRuleId(facts.kind),
    ...facts,
    place: Object.freeze(facts.place),
    why: Object.freeze(facts.why),
  })
}

/**
 * Says a finding in one sentence, without the value: what it is and why it was taken for that.
 * @returns such as `公民身份号码：校验码成立；含真实的出生日期和行政区划`
 */
export function describePersonalData(finding: PersonalDataFinding, language: Language): string {
  const reasons = finding.why.map((reason) => describeReason(reason, language))
  const title = personalDataRules[finding.kind].title[language]
  return language === 'zh-CN' ? `${title}：${reasons.join('；')}` : `${title}: ${reasons.join('; ')}`
}
