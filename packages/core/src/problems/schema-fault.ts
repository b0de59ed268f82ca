import type * as z from 'zod'
import { type LocalText, text } from '../text/local-text.ts'

/** What a schema found wrong with an input: where, and why. */
export interface SchemaFault {
  /** JSON pointer (RFC 6901) into the input; empty for the input as a whole. */
  readonly at: string
  readonly why: LocalText
}

/**
 * The first thing a schema found wrong. It never repeats the value, which may be somebody's number.
 * A refinement says its sentence in both languages by `params: { why }`.
 * @param error what `safeParse` gave
 */
export function schemaFault(error: z.ZodError): SchemaFault {
  const issue = error.issues[0]
  if (issue === undefined) return { at: '', why: text('不符合格式', 'not of the expected form') }
  return { at: pointer(issue.path), why: sentence(issue) }
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function sentence(issue: z.core.$ZodIssue): LocalText {
  switch (issue.code) {
    case 'invalid_type':
      return text(`应为 ${issue.expected} 类型`, `expected ${issue.expected}`)
    case 'unrecognized_keys':
      return text(`不认识的字段：${issue.keys.join('、')}`, `unknown fields: ${issue.keys.join(', ')}`)
    case 'invalid_value':
      return text(`应为下列之一：${issue.values.join('、')}`, `expected one of: ${issue.values.join(', ')}`)
    case 'too_small':
      return text(`不应小于或短于 ${issue.minimum}`, `should not be less or shorter than ${issue.minimum}`)
    case 'too_big':
      return text(`不应大于或长于 ${issue.maximum}`, `should not be more or longer than ${issue.maximum}`)
    case 'not_multiple_of':
      return text(`应为 ${issue.divisor} 的倍数`, `expected a multiple of ${issue.divisor}`)
    case 'invalid_format':
      return text(`应符合格式 ${issue.pattern ?? issue.format}`, `expected the format ${issue.pattern ?? issue.format}`)
    case 'invalid_union':
      return text('不符合任何一种允许的写法', 'matches none of the forms allowed')
    case 'invalid_key':
      return text('键名不合格', 'a key is not allowed')
    case 'invalid_element':
      return text('含有不合格的元素', 'holds an element that is not allowed')
    case 'custom':
      return whyOf(issue.params) ?? text(issue.message, issue.message)
  }
}

function whyOf(params: z.core.$ZodIssueCustom['params']): LocalText | undefined {
  const why: unknown = params?.why
  if (typeof why !== 'object' || why === null) return undefined
  const { 'zh-CN': zh, en }: { 'zh-CN'?: unknown; en?: unknown } = why
  return typeof zh === 'string' && typeof en === 'string' ? text(zh, en) : undefined
}
