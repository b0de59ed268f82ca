import { type LocalText, text } from '@gongkai/core'
import type { LimitName } from '../options.ts'
import { type ForeignFormat, type Format, foreignFormats, formats } from './format.ts'

/** What could not be read, and why. Never thrown: the rest of the file, and the other files, are still read. */
export interface FailureParams {
  /** The bytes could not be fetched. `error` is the error's name, never its text. */
  readonly 'input-failed': { readonly error: string }
  /** The content is not what the name or the first bytes promise. */
  readonly 'not-this-format': { readonly format: Format }
  /** The file ends too early. */
  readonly truncated: { readonly format: Format }
  /** The file is damaged. `error` is the kind of damage as the library names it. */
  readonly broken: { readonly format: Format; readonly error: string }
  /** A password is needed. */
  readonly encrypted: { readonly format: Format }
  /** An Office file of before 2007. */
  readonly 'legacy-format': { readonly format: ForeignFormat; readonly saveAs: Format }
  /** A recognised format that is not read. */
  readonly unsupported: { readonly format: ForeignFormat }
  /** A limit was reached; what lies beyond was not read. */
  readonly 'too-large': { readonly limit: LimitName; readonly value: number }
  /** An archive made to exhaust the machine. */
  readonly 'zip-bomb': { readonly reason: 'ratio' | 'overlap' }
  /** Anchors of YAML that refer to one another until the text would be endless. */
  readonly 'alias-bomb': Record<never, never>
  /** One line of a line-based format. */
  readonly 'bad-line': { readonly format: Format }
  /** A quoted field that never ends. It was read as if its quotation mark were an ordinary character. */
  readonly 'unclosed-quote': Record<never, never>
  /** One part of a document, such as a page or a sheet. */
  readonly 'part-unreadable': { readonly part: string }
}

/** The stable code of a failure. */
export type FailureCode = keyof FailureParams

const advice: { readonly [F in ForeignFormat]?: LocalText } = {
  pptx: text('请导出为 PDF 后检查', 'export it as PDF and check that'),
  xlsb: text('请另存为 .xlsx', 'save it as .xlsx'),
  opendocument: text('请另存为 .xlsx 或 .docx', 'save it as .xlsx or .docx'),
  rtf: text('请另存为 .docx', 'save it as .docx'),
  mhtml: text('请另存为 .html', 'save it as .html'),
  rar: text('请解压，或改用 ZIP', 'unpack it, or use ZIP'),
  '7z': text('请解压，或改用 ZIP', 'unpack it, or use ZIP'),
  gzip: text('请解压后检查', 'unpack it and check that'),
  tar: text('请解压后检查', 'unpack it and check that'),
  picture: text('图片中的文字需人工查看', 'a person has to read it'),
}

const limitNames: { readonly [N in LimitName]: LocalText } = {
  bytes: text('文件字节数', 'bytes of a file'),
  inflatedBytes: text('解压后的总字节数', 'bytes after unpacking'),
  ratio: text('压缩比', 'compression ratio'),
  entries: text('压缩包内的文件数', 'entries of an archive'),
  nesting: text('压缩包嵌套层数', 'archives within archives'),
  depth: text('结构嵌套层数', 'depth of the structure'),
  cells: text('单元格数', 'cells'),
  yamlLength: text('YAML 字符数', 'characters of YAML'),
  lineLength: text('单行字符数', 'characters in one line'),
  pages: text('页数', 'pages'),
}

/** The sentence of each failure: one without a sentence does not compile. */
export const failureMessages: { readonly [C in FailureCode]: (params: FailureParams[C]) => LocalText } = {
  'input-failed': ({ error }) => text(`读取文件时出错（${error}）`, `the bytes could not be fetched (${error})`),
  'not-this-format': ({ format }) =>
    text(
      `内容不是${formats[format]['zh-CN']}，无法读取`,
      `the content is not ${formats[format].en}: could not be read`,
    ),
  truncated: ({ format }) =>
    text(
      `${formats[format]['zh-CN']}不完整，无法读取；请重新下载或保存`,
      `the ${formats[format].en} ends too early: could not be read. Fetch or save it again`,
    ),
  broken: ({ format, error }) =>
    text(
      `${formats[format]['zh-CN']}已损坏（${error}），无法读取`,
      `the ${formats[format].en} is damaged (${error}): could not be read`,
    ),
  encrypted: ({ format }) =>
    text(
      `${formats[format]['zh-CN']}设有密码，无法读取；请去掉密码后再检查`,
      `the ${formats[format].en} needs a password: could not be read. Remove the password and check again`,
    ),
  'legacy-format': ({ format, saveAs }) =>
    text(
      `${foreignFormats[format]['zh-CN']}是 2007 年以前的格式，无法读取；请另存为 .${saveAs}`,
      `${foreignFormats[format].en} is a format of before 2007: could not be read. Save it as .${saveAs}`,
    ),
  unsupported: ({ format }) => {
    const hint = advice[format]
    const zh = hint === undefined ? '' : `；${hint['zh-CN']}`
    const en = hint === undefined ? '' : `; ${hint.en}`
    return text(`无法读取${foreignFormats[format]['zh-CN']}${zh}`, `cannot read ${foreignFormats[format].en}${en}`)
  },
  'too-large': ({ limit, value }) =>
    text(
      `超过上限：${limitNames[limit]['zh-CN']} ${value}（${limit}），其余部分未读取`,
      `a limit was reached: ${limitNames[limit].en}, ${value} (${limit}); the rest was not read`,
    ),
  'zip-bomb': ({ reason }) =>
    reason === 'ratio'
      ? text(
          '压缩比异常，疑为压缩炸弹，已停止解压',
          'it inflates beyond reason, like a zip bomb: unpacking was stopped',
        )
      : text(
          '压缩包内的文件互相重叠，疑为压缩炸弹，未予解压',
          'its entries overlap, like a zip bomb: it was not unpacked',
        ),
  'alias-bomb': () =>
    text(
      'YAML 的引用（*别名）层层相套，展开后大得无法处理，疑为恶意构造，未予读取；请把引用的内容直接写出',
      'its YAML aliases multiply one another beyond reason, as an attack does: it was not read. Write out what they refer to',
    ),
  'bad-line': ({ format }) =>
    text(
      `这一行不是有效的${formats[format]['zh-CN']}，已跳过`,
      `this line is no valid ${formats[format].en}; it was skipped`,
    ),
  'unclosed-quote': () =>
    text('引号没有闭合，已按普通字符读取', 'a quotation mark is never closed; it was read as an ordinary character'),
  'part-unreadable': ({ part }) => text(`其中的 ${part} 无法读取`, `its part ${part} could not be read`),
}
