import { type LocalText, labelIsName, text } from '@gongkai/core'
import { type Format, formats } from './format.ts'

/** What a reader of the file should know although it could be read. Pages, rows and lines count from 1. */
export interface NoticeParams {
  /** The name's ending promises another format than the content is. */
  readonly 'extension-differs': { readonly extension: string; readonly format: Format }
  /** The encoding was neither declared nor UTF-8. */
  readonly 'encoding-guessed': { readonly encoding: string }
  /** So many characters could not be decoded and were replaced by U+FFFD. */
  readonly 'characters-lost': { readonly count: number; readonly encoding: string }
  /** So many U+FFFD stand in the file itself: its text was damaged before it was saved. */
  readonly 'replacement-signs': { readonly count: number }
  /** A sheet that a reader does not see. */
  readonly 'hidden-sheet': { readonly sheet: string; readonly state: 'hidden' | 'veryHidden' }
  /** Cells of a visible sheet that a reader does not see. */
  readonly 'hidden-cells': {
    readonly sheet: string
    readonly rows: number
    readonly filteredRows: number
    readonly columns: number
  }
  /** Formulas without a stored result: what they show is not known. */
  readonly 'formulas-without-values': { readonly sheet: string; readonly count: number }
  /** Rows that have another number of cells than the header: the columns may have shifted. */
  readonly 'uneven-rows': { readonly count: number; readonly firstLine: number; readonly expected: number }
  /** Paragraphs that hold text deleted with change tracking on. */
  readonly 'deleted-text': { readonly paragraphs: number }
  /** Pages without any text: scans, probably. They were not checked. */
  readonly 'no-text-layer': { readonly pages: readonly number[]; readonly of: number }
  /** Pages whose characters have no Unicode meaning in the file: they look right and read as rubbish. */
  readonly 'garbled-text': { readonly pages: readonly number[]; readonly of: number }
  /** Pictures were not looked into. */
  readonly 'pictures-not-read': { readonly count: number }
  /** Program code was not looked into. */
  readonly 'macros-not-read': { readonly count: number }
  /** An object holds the same key twice: programs disagree on which counts. */
  readonly 'duplicate-key': { readonly pointer: string }
}

/** The stable code of a notice. */
export type NoticeCode = keyof NoticeParams

const list = (pages: readonly number[]): string =>
  pages.length > 20 ? `${pages.slice(0, 20).join(', ')} …` : pages.join(', ')

/** A pointer whose keys are no names of people. */
const withoutNames = (pointer: string): string =>
  pointer
    .split('/')
    .map((key) => (labelIsName(key) ? '○'.repeat(key.length) : key))
    .join('/')

/** The sentence of each notice: one without a sentence does not compile. */
export const noticeMessages: { readonly [C in NoticeCode]: (params: NoticeParams[C]) => LocalText } = {
  'extension-differs': ({ extension, format }) =>
    text(
      `文件名以“.${extension}”结尾，内容却是${formats[format]['zh-CN']}，已按内容读取`,
      `the name ends in ".${extension}" but the content is ${formats[format].en}; read as what it is`,
    ),
  'encoding-guessed': ({ encoding }) =>
    text(
      `文件未标明编码，也不是 UTF-8，已按 ${encoding} 读取；建议另存为 UTF-8`,
      `the file names no encoding and is not UTF-8; read as ${encoding}. Better save it as UTF-8`,
    ),
  'characters-lost': ({ count, encoding }) =>
    text(
      `有 ${count} 个字符无法按 ${encoding} 解码，已用替代符号表示，其内容未经检查`,
      `${count} characters could not be decoded as ${encoding}; they are shown as replacement signs and were not checked`,
    ),
  'replacement-signs': ({ count }) =>
    text(
      `文件里本来就有 ${count} 个替代符号（U+FFFD）：保存之前已有文字丢失，请从原稿恢复`,
      `the file itself holds ${count} replacement signs (U+FFFD): text was lost before it was saved; restore it from the original`,
    ),
  'hidden-sheet': ({ sheet, state }) =>
    state === 'veryHidden'
      ? text(
          `工作表“${sheet}”被深度隐藏，从菜单中无法取消隐藏，内容仍在文件里`,
          `sheet "${sheet}" is very hidden: no menu shows it, yet its content is in the file`,
        )
      : text(`工作表“${sheet}”被隐藏，内容仍在文件里`, `sheet "${sheet}" is hidden, yet its content is in the file`),
  'hidden-cells': ({ sheet, rows, filteredRows, columns }) =>
    text(
      `工作表“${sheet}”有隐藏行 ${rows} 行、筛选掉的行 ${filteredRows} 行、隐藏列 ${columns} 列，内容仍在文件里`,
      `sheet "${sheet}" has ${rows} hidden rows, ${filteredRows} rows filtered out and ${columns} hidden columns; their content is in the file`,
    ),
  'formulas-without-values': ({ sheet, count }) =>
    text(
      `工作表“${sheet}”有 ${count} 个公式没有保存计算结果，其显示内容未经检查；请用表格软件打开后重新保存`,
      `sheet "${sheet}" has ${count} formulas without a stored result: what they show was not checked. Open and save the file in a spreadsheet`,
    ),
  'uneven-rows': ({ count, firstLine, expected }) =>
    text(
      `有 ${count} 行的列数与表头的 ${expected} 列不同，首处在第 ${firstLine} 行，列可能错位`,
      `${count} rows differ from the header's ${expected} columns, the first on line ${firstLine}; columns may have shifted`,
    ),
  'deleted-text': ({ paragraphs }) =>
    text(
      `有 ${paragraphs} 个段落留有修订删除的文字；请接受全部修订后再发布`,
      `${paragraphs} paragraphs still hold text deleted with change tracking on; accept all changes before publishing`,
    ),
  'no-text-layer': ({ pages, of }) =>
    text(
      `${of} 页中有 ${pages.length} 页没有文字层（第 ${list(pages)} 页），这些页未经检查`,
      `${pages.length} of ${of} pages have no text layer (${list(pages)}): not checked`,
    ),
  'garbled-text': ({ pages, of }) =>
    text(
      `${of} 页中有 ${pages.length} 页的文字没有可用的字符对应关系（第 ${list(pages)} 页），读出的内容不可靠`,
      `the characters of ${pages.length} of ${of} pages (${list(pages)}) have no usable Unicode meaning: what was read there is not reliable`,
    ),
  'pictures-not-read': ({ count }) =>
    text(`含有 ${count} 张图片，图片中的文字未经检查`, `holds ${count} pictures; words in them were not checked`),
  'macros-not-read': ({ count }) =>
    text(`含有 ${count} 段宏代码，未经检查`, `holds ${count} pieces of macro code; not checked`),
  'duplicate-key': ({ pointer }) =>
    text(
      `对象在 ${withoutNames(pointer)} 处重复使用同一个键，后一个值会盖住前一个`,
      `an object repeats a key at ${withoutNames(pointer)}: the later value hides the earlier one`,
    ),
}
