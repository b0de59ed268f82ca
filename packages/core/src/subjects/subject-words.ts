import { isRecordKind, recordKinds } from '../records/kinds.ts'
import { joined } from '../rules/print-codes.ts'
import { type Language, type LocalText, text } from '../text/local-text.ts'
import { draftTypes } from '../vocabularies/review.ts'
import type { SubjectType } from './subject.ts'

/** What people call the things that can be judged. */
export const subjectLabels: Readonly<Record<SubjectType, LocalText>> = Object.freeze({
  record: text('公开的记录', 'Published record'),
  draft: text('草稿', 'Draft'),
  'review-log': text('审查记录', 'Review log'),
  case: text('依申请公开案件', 'Request case'),
  'opinion-case': text('舆情档案', 'Opinion file'),
  'annual-report': text('年度报告', 'Annual report'),
  account: text('政务新媒体账号', 'Media account'),
  site: text('政府网站', 'Website'),
  'body-period': text('机关在一段期间内的工作', 'A body over a period'),
})

const ofReview: ReadonlyMap<string, LocalText> = new Map([
  ['review', text('公开前审查', 'Review before publication')],
  ['coordination', text('征求其他机关意见', 'Asking another body')],
])

const ofDraft: ReadonlyMap<string, LocalText> = new Map(draftTypes.concepts.map(({ code, label }) => [code, label]))

/** What people call a kind of what is judged; undefined where nobody named it. */
export function subjectKindLabel(type: SubjectType, kind: string): LocalText | undefined {
  if (type === 'review-log') return ofReview.get(kind)
  if (type === 'draft') return ofDraft.get(kind)
  return isRecordKind(kind) ? recordKinds[kind].label : undefined
}

/**
 * What a rule is over, as people read it: `公开的记录（record），类型为舆情回应（opinion-case）`.
 * @param over the type of subject
 * @param kinds the kinds of it that are meant; every one where none is named
 */
export function printSubject(over: SubjectType, kinds: readonly string[] | undefined, language: Language): string {
  const named = (label: LocalText | undefined, code: string): string => {
    if (label === undefined) return code
    return language === 'zh-CN' ? `${label['zh-CN']}（${code}）` : `${label.en} (${code})`
  }
  const type = named(subjectLabels[over], over)
  if (kinds === undefined) return type
  const names = kinds.map((kind) => named(subjectKindLabel(over, kind), kind))
  return language === 'zh-CN'
    ? `${type}，类型为${joined(names, 'or', language)}`
    : `${type} of the kind ${joined(names, 'or', language)}`
}
