import { type LocalText, text } from '../text/local-text.ts'
import type { Problem } from './problem.ts'

/** A problem of one field: where it stands and what is wrong there. */
export interface LocatedProblem {
  /** JSON pointer (RFC 6901) into the input. */
  readonly pointer: string
  /** The label of the field, where it is a known one. */
  readonly label?: LocalText
  readonly problem: Problem
}

/** What is known instead of what was given, where something is near enough to be meant. */
export type Suggesting = { readonly suggestion?: string }

/** The facts that problems of records carry. */
export interface RecordProblemParams {
  readonly 'records/not-an-id': { readonly got: LocalText }
  readonly 'records/no-slug': { readonly got: LocalText }
  readonly 'records/not-an-object': { readonly got: LocalText }
  readonly 'records/missing-kind': { readonly kinds: number }
  readonly 'records/unknown-kind': Suggesting & { readonly got: LocalText }
  readonly 'records/missing-field': { readonly field: string }
  readonly 'records/unknown-field': Suggesting & { readonly field: LocalText }
  readonly 'records/null-field': { readonly field: string }
  readonly 'records/wrong-type': { readonly expected: LocalText; readonly got: LocalText }
  readonly 'records/not-the-form': { readonly expected: LocalText; readonly got: LocalText }
  readonly 'records/not-in-vocabulary': Suggesting & { readonly vocabulary: string; readonly got: LocalText }
  readonly 'records/not-one-of': { readonly allowed: readonly string[]; readonly got: LocalText }
  readonly 'records/refused': { readonly got: LocalText }
  readonly 'records/invalid': { readonly problems: readonly LocatedProblem[] }
}

const shown = 5

function instead(suggestion: string | undefined): LocalText {
  return suggestion === undefined ? text('', '') : text(`；是否指 ${suggestion}？`, `; did you mean ${suggestion}?`)
}

function expectedGot({ expected, got }: { readonly expected: LocalText; readonly got: LocalText }): LocalText {
  return text(`应为${expected['zh-CN']}；收到的是${got['zh-CN']}`, `expected ${expected.en}; got ${got.en}`)
}

function located({ pointer, label, problem }: LocatedProblem): LocalText {
  const where = pointer === '' ? text('整条记录', 'the record') : text(pointer, pointer)
  const name = label === undefined ? text('', '') : text(`(${label['zh-CN']})`, ` (${label.en})`)
  return text(
    `${where['zh-CN']}${name['zh-CN']}：${problem.message['zh-CN']}`,
    `${where.en}${name.en}: ${problem.message.en}`,
  )
}

/** The sentences of the problems of records. */
export const recordMessages: {
  readonly [C in keyof RecordProblemParams]: (params: RecordProblemParams[C]) => LocalText
} = {
  'records/not-an-id': ({ got }) =>
    text(
      `应为记录标识，写作六位地区代码、一个点和1至64个小写字母、数字或者连字符，例如 611000.mail-7；收到的是${got['zh-CN']}`,
      `expected a record id: six digits, a dot, 1 to 64 lower-case letters, digits or hyphens, such as 611000.mail-7; got ${got.en}`,
    ),
  'records/no-slug': ({ got }) =>
    text(
      `不能由${got['zh-CN']}得出标识：只能含字母、数字和标点，长度1至64；请改用摘要标识`,
      `no id can be made of ${got.en}: letters a-z, digits and marks only, 1 to 64 long; use a hashed id instead`,
    ),
  'records/not-an-object': ({ got }) =>
    text(`应为一条记录（JSON 对象）；收到的是${got['zh-CN']}`, `expected a record, a JSON object; got ${got.en}`),
  'records/missing-kind': ({ kinds }) =>
    text(`缺少 kind：请写明记录的类型，共有${kinds}种`, `kind is missing: name one of the ${kinds} kinds of record`),
  'records/unknown-kind': ({ got, suggestion }) =>
    text(
      `没有这种记录类型：${got['zh-CN']}${instead(suggestion)['zh-CN']}`,
      `no such kind of record: ${got.en}${instead(suggestion).en}`,
    ),
  'records/missing-field': ({ field }) => text(`缺少必填字段 ${field}`, `the required field ${field} is missing`),
  'records/unknown-field': ({ field, suggestion }) =>
    text(
      `没有这个字段：${field['zh-CN']}${instead(suggestion)['zh-CN']}`,
      `no such field: ${field.en}${instead(suggestion).en}`,
    ),
  'records/null-field': ({ field }) =>
    text(
      `${field} 为空值 null：不知道的字段请省去，不要写 null`,
      `${field} is null: leave out what is not known instead of writing null`,
    ),
  'records/wrong-type': expectedGot,
  'records/not-the-form': expectedGot,
  'records/not-in-vocabulary': ({ vocabulary, got, suggestion }) =>
    text(
      `应为词表 ${vocabulary} 中的代码；收到的是${got['zh-CN']}${instead(suggestion)['zh-CN']}`,
      `expected a code of the vocabulary ${vocabulary}; got ${got.en}${instead(suggestion).en}`,
    ),
  'records/not-one-of': ({ allowed, got }) =>
    text(
      `应为 ${allowed.join('、')} 之一；收到的是${got['zh-CN']}`,
      `expected one of ${allowed.join(', ')}; got ${got.en}`,
    ),
  'records/refused': ({ got }) => text(`不接受${got['zh-CN']}`, `${got.en} is not accepted here`),
  'records/invalid': ({ problems }) => {
    const first = problems.slice(0, shown).map(located)
    const rest = problems.length - first.length
    return text(
      `记录有${problems.length}处问题。${first.map((one) => one['zh-CN']).join('；')}${rest > 0 ? `；另有${rest}处` : ''}`,
      `the record has ${problems.length} problem(s): ${first.map((one) => one.en).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
    )
  },
}
