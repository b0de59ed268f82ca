import {
  describeReason,
  type PersonalDataFinding,
  type PersonalDataKind,
  personalDataRuleId,
  personalDataRules,
  text,
  type Verdict,
} from '@gongkai/core'
import type { ReportMessage } from '../check/check-report.ts'
import type { FoundRule } from './found.ts'

const rules = new Map<PersonalDataKind, FoundRule>()

/** Provisions by the names that English readers know them by. */
const english: Readonly<Record<string, string>> = {
  '《政府信息公开条例》第十五条': 'Regulations, art. 15',
  '《个人信息保护法》第六条': 'Personal Information Protection Law, art. 6',
  '《个人信息保护法》第二十五条': 'Personal Information Protection Law, art. 25',
  '《个人信息保护法》第二十八条': 'Personal Information Protection Law, art. 28',
  '《个人信息保护法》第三十一条': 'Personal Information Protection Law, art. 31',
}

function inEnglish(standard: string): string {
  return english[standard] ?? standard
}

/** A rule of the leak detector as the report names it. */
export function personalRule(kind: PersonalDataKind): FoundRule {
  const known = rules.get(kind)
  if (known !== undefined) return known
  const { title, mend, standards } = personalDataRules[kind]
  const made = {
    rule: personalDataRuleId(kind),
    title,
    mend,
    citation: text(standards.join('、'), standards.map(inEnglish).join(', ')),
  }
  rules.set(kind, made)
  return made
}

/** What is grave is a breach; what is not needs a person to say. */
export function personalVerdict({ severity }: PersonalDataFinding): Verdict {
  return severity === 'error' || severity === 'warning' ? 'breached' : 'undetermined'
}

/** Why it was taken for personal data, without the value. */
export function personalMessage({ kind, why, place }: PersonalDataFinding): ReportMessage {
  const length = 'length' in place ? { length: place.length } : {}
  const sizes = 'length' in place && place.length > 0 ? [`${place.length} 个字符`, `${place.length} characters`] : []
  const say = (language: 'zh-CN' | 'en', size: string | undefined, separator: string) =>
    [...why.map((reason) => describeReason(reason, language)), ...(size === undefined ? [] : [size])].join(separator)
  return {
    key: personalDataRuleId(kind),
    params: { ...length, why: why.map(({ key }) => key) },
    text: text(say('zh-CN', sizes[0], '；'), say('en', sizes[1], '; ')),
  }
}
