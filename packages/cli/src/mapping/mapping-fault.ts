import { type LocalText, text } from '@gongkai/core'

type Suggesting = { readonly suggestion: string | undefined }

/** What can be wrong with a mapping file. */
export interface MappingFaultParams {
  readonly 'not-yaml': { readonly why: string }
  readonly 'unknown-key': Suggesting & { readonly key: string }
  readonly 'missing-key': { readonly key: string }
  readonly 'not-the-form': { readonly expected: LocalText }
  readonly 'unknown-kind': Suggesting & { readonly kind: string; readonly kinds: readonly string[] }
  readonly 'unknown-field': Suggesting & { readonly field: string; readonly kind: string }
  readonly 'takes-only-a-constant': { readonly field: string }
  readonly 'reader-does-not-fit': { readonly field: string; readonly reader: string; readonly expected: string }
  readonly 'not-a-pattern': { readonly why: string }
  readonly 'missing-field': { readonly field: string }
  readonly 'not-a-stand-in': { readonly field: string; readonly allowed: readonly string[] }
  readonly 'no-table-entry': { readonly place: string }
}

const instead = ({ suggestion }: Suggesting): LocalText =>
  suggestion === undefined ? text('', '') : text(`；是否指 ${suggestion}？`, `; did you mean ${suggestion}?`)

const sentences: { readonly [C in keyof MappingFaultParams]: (params: MappingFaultParams[C]) => LocalText } = {
  'not-yaml': ({ why }) => text(`不是有效的 YAML 或 JSON（${why}）`, `no valid YAML or JSON (${why})`),
  'unknown-key': (params) =>
    text(`没有 ${params.key} 这一项${instead(params)['zh-CN']}`, `there is no key ${params.key}${instead(params).en}`),
  'missing-key': ({ key }) => text(`缺少 ${key}`, `${key} is missing`),
  'not-the-form': ({ expected }) => text(`应为${expected['zh-CN']}`, `expected ${expected.en}`),
  'unknown-kind': (params) =>
    text(
      `没有记录类型 ${params.kind}${instead(params)['zh-CN']}；可用：${params.kinds.join('、')}`,
      `there is no kind of record ${params.kind}${instead(params).en}; there are ${params.kinds.join(', ')}`,
    ),
  'unknown-field': (params) =>
    text(
      `${params.kind} 没有字段 ${params.field}${instead(params)['zh-CN']}`,
      `${params.kind} has no field ${params.field}${instead(params).en}`,
    ),
  'takes-only-a-constant': ({ field }) =>
    text(
      `${field} 不能由来源字段读出，只能写 { value: … }`,
      `${field} cannot be read from a source field; write { value: … }`,
    ),
  'reader-does-not-fit': ({ field, reader, expected }) =>
    text(
      `${field} 不能按 ${reader} 读；省去 as 即按 ${expected} 读`,
      `${field} cannot be read as ${reader}; without as it is read as ${expected}`,
    ),
  'not-a-pattern': ({ why }) => text(`不是有效的正则表达式（${why}）`, `no valid regular expression (${why})`),
  'missing-field': ({ field }) => text(`fields 缺少必填字段 ${field}`, `fields must say where ${field} comes from`),
  'not-a-stand-in': ({ field, allowed }) =>
    text(
      `${field} 不能由其他日期代替；可用：${allowed.join('、')}`,
      `no date can stand in for ${field} that way; there are ${allowed.join(', ')}`,
    ),
  'no-table-entry': ({ place }) =>
    text(`table 中的 ${place} 不是六位地区代码`, `${place} in the table is no place code of six digits`),
}

/** Something wrong with a mapping file: where, and what. */
export interface MappingFault {
  readonly code: keyof MappingFaultParams
  readonly message: LocalText
  /** The steps to it in the file. */
  readonly path: readonly PropertyKey[]
  /** The line it stands on, from 1, where that is known. */
  readonly line?: number
}

/** A fault of a mapping file. */
export function mappingFault<C extends keyof MappingFaultParams>(
  code: C,
  params: MappingFaultParams[C],
  path: readonly PropertyKey[],
): MappingFault {
  return { code, message: sentences[code](params), path }
}
