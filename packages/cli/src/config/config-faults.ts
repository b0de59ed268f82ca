import { type LocalText, text } from '@gongkai/core'
import * as z from 'zod'
import { nearest } from '../program/suggestion.ts'

/** Something wrong with a configuration: where, and what. */
export interface ConfigFault {
  /** Such as `overrides[0].levels`. */
  readonly at: string
  readonly message: LocalText
}

/**
 * Turns what a schema refused into faults, with the key or word that may have been meant.
 * @param schema the schema, for the keys that may stand at each place
 */
export function configFaults(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): readonly ConfigFault[] {
  return issues.flatMap((issue) => faultsOf(schema, issue))
}

function faultsOf(schema: z.ZodType, issue: z.core.$ZodIssue): readonly ConfigFault[] {
  const at = pathWords(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => ({ at, message: unknownKey(key, known) }))
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      return [{ at, message: text(`应为 ${allowed.join('、')} 之一`, `expected one of ${allowed.join(', ')}`) }]
    }
    case 'invalid_type':
      return [
        { at, message: text(`应为${typeWord(issue.expected)['zh-CN']}`, `expected ${typeWord(issue.expected).en}`) },
      ]
    case 'invalid_union': {
      const branches = issue.errors.map((branch) =>
        branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
      )
      const deepest = branches.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? []
      if (depthOf(deepest) > issue.path.length || deepest.some(({ code }) => code === 'unrecognized_keys'))
        return deepest.flatMap((one) => faultsOf(schema, one))
      return [{ at, message: text('写法不对', 'not of an allowed form') }]
    }
    case 'custom':
      return [{ at, message: whyOf(issue.params) ?? text('写法不对', 'not of an allowed form') }]
    case 'too_small':
      return [{ at, message: text('不能为空', 'must not be empty') }]
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
      return [{ at, message: text('写法不对', 'not of an allowed form') }]
  }
}

function depthOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

function unknownKey(key: string, known: readonly string[]): LocalText {
  const meant = nearest(key, known)
  return text(
    `没有 ${key} 这一项${meant === undefined ? `；可用：${known.join('、')}` : `；是否指 ${meant}？`}`,
    `there is no key ${key}${meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`}`,
  )
}

function typeWord(expected: string): LocalText {
  const words: Readonly<Record<string, LocalText>> = {
    string: text('文本', 'a text'),
    number: text('数字', 'a number'),
    int: text('整数', 'a whole number'),
    boolean: text(' true 或者 false', 'true or false'),
    array: text('列表', 'a list'),
    object: text('一组键和值', 'keys with values'),
    record: text('一组键和值', 'keys with values'),
  }
  return words[expected] ?? text(expected, expected)
}

function whyOf(params: z.core.$ZodIssueCustom['params']): LocalText | undefined {
  const parsed = z.object({ why: z.object({ 'zh-CN': z.string(), en: z.string() }) }).safeParse(params)
  return parsed.success ? parsed.data.why : undefined
}

function pathWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? String(step) : `${words}.${String(step)}`,
    '',
  )
}

/** The keys a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = shapesAt([schema], path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
  return [...new Set(found)]
}

function shapesAt(schemas: readonly unknown[], path: readonly PropertyKey[]): readonly unknown[] {
  const open = schemas.flatMap(unwrapped)
  const [step, ...rest] = path
  if (step === undefined) return open
  const inner = open.flatMap((one): readonly unknown[] => {
    if (one instanceof z.ZodObject) return [one.shape[String(step)]]
    if (one instanceof z.ZodArray) return [one.element]
    return one instanceof z.ZodRecord ? [one.valueType] : []
  })
  return shapesAt(inner, rest)
}

function unwrapped(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped)
  if (schema instanceof z.ZodPipe) return [...unwrapped(schema.in), ...unwrapped(schema.out)]
  return [schema]
}
