import { type LocalText, text } from '../text/local-text.ts'

/** What can be wrong with the way a file is asked for; what is wrong with a file itself is a part, not a problem. */
export interface FileProblemParams {
  readonly 'files/unknown-encoding': { readonly encoding: string }
  readonly 'files/not-a-separator': { readonly length: number }
  readonly 'files/not-a-limit': { readonly name: string }
}

/** The sentences of {@link FileProblemParams}. */
export const fileMessages: { readonly [C in keyof FileProblemParams]: (params: FileProblemParams[C]) => LocalText } = {
  'files/unknown-encoding': ({ encoding }) =>
    text(
      `不认识的文本编码 ${encoding}，可用 utf-8、gb18030 等`,
      `unknown encoding ${encoding}; use utf-8, gb18030 or the like`,
    ),
  'files/not-a-separator': ({ length }) =>
    text(
      `分隔符应为引号和换行以外的一个字符；收到 ${length} 个字符`,
      `expected one character other than a quotation mark or a line break as separator; got ${length} characters`,
    ),
  'files/not-a-limit': ({ name }) =>
    text(
      `上限 ${name} 不存在，或其值不是正整数`,
      `there is no limit ${name}, or its value is no positive whole number`,
    ),
}
