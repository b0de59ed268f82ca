import { type LocalText, text } from '@gongkai/core'

type Got = { readonly got: LocalText }

/** What can stand in the way of a row. No value of the row is ever among the facts, but for short dates. */
export interface RowProblemParams {
  readonly 'mapping/not-an-object': Got
  readonly 'mapping/ambiguous-source': { readonly name: string }
  readonly 'mapping/not-a-value': Got
  readonly 'mapping/inexact-number': Record<never, never>
  readonly 'mapping/not-a-date': Got
  readonly 'mapping/not-a-moment': Got
  readonly 'mapping/not-a-count': Got
  readonly 'mapping/not-a-number': Got
  readonly 'mapping/not-yes-or-no': Got
  readonly 'mapping/no-match': Got
  readonly 'mapping/not-in-table': Got
  readonly 'mapping/not-in-vocabulary': Got & { readonly vocabulary: string }
  readonly 'mapping/no-place': Record<never, never>
  readonly 'mapping/no-key': Record<never, never>
  readonly 'mapping/check-failed': { readonly name: string }
  readonly 'import/same-id': { readonly file: string; readonly line: number }
  readonly 'import/withdrawn': Record<never, never>
}

/** The stable code of a problem of a row. */
export type RowProblemCode = keyof RowProblemParams

/** The sentence of each problem. */
const sentences: { readonly [C in RowProblemCode]: (params: RowProblemParams[C]) => LocalText } = {
  'mapping/not-an-object': ({ got }) =>
    text(`应为一行数据（JSON 对象）；收到的是${got['zh-CN']}`, `expected a row, a JSON object; got ${got.en}`),
  'mapping/ambiguous-source': ({ name }) =>
    text(
      `有几个来源字段都读作“${name}”；请在映射中照原样写出其中一个`,
      `several source fields read as "${name}"; write one of them in the mapping exactly as it stands`,
    ),
  'mapping/not-a-value': ({ got }) =>
    text(`应为文本或者数字；收到的是${got['zh-CN']}`, `expected a text or a number; got ${got.en}`),
  'mapping/inexact-number': () =>
    text(
      '数字过长，末几位已不准确；请在来源中改为文本',
      'the number is too long to be exact; make it a text in the source',
    ),
  'mapping/not-a-date': ({ got }) =>
    text(
      `读不出日期，应形如 2019年1月27日、2019-01-27；收到的是${got['zh-CN']}`,
      `no date can be read, expected 2019年1月27日, 2019-01-27 or the like; got ${got.en}`,
    ),
  'mapping/not-a-moment': ({ got }) =>
    text(
      `读不出日期或者时刻，应形如 2019-01-27、2019-01-27 10:33:59；收到的是${got['zh-CN']}`,
      `no date or time can be read, expected 2019-01-27, 2019-01-27 10:33:59 or the like; got ${got.en}`,
    ),
  'mapping/not-a-count': ({ got }) =>
    text(`应为非负整数；收到的是${got['zh-CN']}`, `expected a whole number, zero or more; got ${got.en}`),
  'mapping/not-a-number': ({ got }) => text(`应为数字；收到的是${got['zh-CN']}`, `expected a number; got ${got.en}`),
  'mapping/not-yes-or-no': ({ got }) =>
    text(`应为“是”或者“否”；收到的是${got['zh-CN']}`, `expected yes or no (是, 否); got ${got.en}`),
  'mapping/no-match': ({ got }) =>
    text(`不符合映射中的 match；收到的是${got['zh-CN']}`, `does not match what the mapping expects; got ${got.en}`),
  'mapping/not-in-table': ({ got }) =>
    text(
      `映射的 table 中没有这个值；收到的是${got['zh-CN']}`,
      `the table of the mapping has no such value; got ${got.en}`,
    ),
  'mapping/not-in-vocabulary': ({ got, vocabulary }) =>
    text(`词表 ${vocabulary} 中没有；收到的是${got['zh-CN']}`, `not in the vocabulary ${vocabulary}; got ${got.en}`),
  'mapping/no-place': () => text('没有地区', 'there is no place'),
  'mapping/no-key': () =>
    text('作标识用的字段没有值，无法编号', 'a field that the id is made of is empty, so there is no id'),
  'mapping/check-failed': ({ name }) => text(`核对不一致：${name}`, `the check failed: ${name}`),
  'import/same-id': ({ file, line }) =>
    text(
      `标识与 ${file} 第 ${line} 行相同而内容不同；请让映射的 id 取能区分两者的字段`,
      `the id is that of ${file}:${line}, whose content differs; let the id of the mapping name fields that tell the two apart`,
    ),
  'import/withdrawn': () =>
    text(
      '该记录已撤回，不再导入；确要恢复请加 --restore',
      'the record was withdrawn and is not imported again; add --restore to bring it back',
    ),
}

/** A problem of a row: its code, its sentence, and the fields it concerns. */
export interface RowProblem {
  /** One of {@link RowProblemCode}, or a code of the record's schema or of the store. */
  readonly code: string
  readonly message: LocalText
  /** The field of the record, as a JSON pointer. */
  readonly pointer?: string
  /** The field of the source, as the mapping names it. */
  readonly source?: string
}

/**
 * A problem of a row.
 * @param code what is wrong
 * @param params its facts
 * @param where the field of the record and of the source
 */
export function rowProblem<C extends RowProblemCode>(
  code: C,
  params: RowProblemParams[C],
  where: { readonly pointer?: string; readonly source?: string } = {},
): RowProblem {
  return { code, message: sentences[code](params), ...where }
}
