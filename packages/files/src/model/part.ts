import { type LocalText, text } from '@gongkai/core'
import type { Cell } from './cell.ts'
import { type FailureCode, type FailureParams, failureMessages } from './failure.ts'
import type { Format } from './format.ts'
import type { HiddenBy } from './hidden.ts'
import type { Json } from './json.ts'
import type { Label } from './labels.ts'
import { type NoticeCode, type NoticeParams, noticeMessages } from './notice.ts'
import { filePlace, type Place } from './place.ts'
import type { Run } from './run.ts'

/** A file begins, with the format it turned out to have. Files inside it follow with parts of their own. */
export interface FilePart {
  readonly kind: 'file'
  readonly file: string
  readonly format: Format
}

/**
 * What a text is in its file. `leftover` is text that no reader sees and no cell uses: caches of pivot tables and of
 * other workbooks, strings that no cell refers to any more. `attribute` is what HTML and pictures carry beside the text.
 */
export type TextRole =
  | 'title'
  | 'body'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'text-box'
  | 'field'
  | 'link'
  | 'attribute'
  | 'code'
  | 'script'
  | 'leftover'

/** A block of text: a paragraph, a page, a comment. Use `placeOfText` to point at a character of it. */
export interface TextPart {
  readonly kind: 'text'
  readonly file: string
  readonly role: TextRole
  readonly text: string
  /** Where it begins. */
  readonly place: Place
  /** Where its stretches begin in the source, in a text format or on a page. */
  readonly runs?: readonly Run[]
  readonly hiddenBy?: readonly HiddenBy[]
}

/** The table a row belongs to. */
export interface TableInfo {
  /** The number of the table in the file, from 1. */
  readonly table: number
  /** The sheet's name, in a workbook. */
  readonly sheet?: string
}

/** The header of a table, found before its rows. The rows it was made of follow as rows with the role `header`. */
export interface HeaderPart extends TableInfo {
  readonly kind: 'header'
  readonly file: string
  /** First and last row it takes up. */
  readonly rows: readonly [number, number]
  /** The title of each column, empty where it has none. Titles above one another are joined by a slash. */
  readonly titles: readonly string[]
}

/** A row of a table. `caption` rows stand above the header. Use `placeOfCell` to point at a cell. */
export interface RowPart extends TableInfo {
  readonly kind: 'row'
  readonly file: string
  readonly role: 'caption' | 'header' | 'body'
  /** The row's number, from 1. */
  readonly row: number
  /** The cells that hold something, from left to right. */
  readonly cells: readonly Cell[]
  /** The header above it, where one was found. */
  readonly header?: HeaderPart
  /** Why the whole row is not seen. */
  readonly hiddenBy?: readonly HiddenBy[]
}

/** The text a record was read from. Use `placeOfPointer` to find a value in it; nothing is located before it is asked. */
export interface RecordSource {
  readonly syntax: 'json' | 'yaml'
  readonly text: string
  /** The line of the file on which the text begins. */
  readonly line: number
}

/** A number of a record that JavaScript cannot hold: its digits as they stand in the file. */
export interface ExactNumber {
  readonly pointer: string
  readonly text: string
}

/** One parsed value: a document, an element of a document that is a list, a line of JSON Lines, a front matter. */
export interface RecordPart {
  readonly kind: 'record'
  readonly file: string
  readonly role: 'record' | 'front-matter'
  readonly value: Json
  /** Where the value stands in its source: empty for the whole, `/3` for the fourth element of a list. */
  readonly pointer: string
  /** The line on which it begins. */
  readonly line: number
  readonly source: RecordSource
  /** Numbers too long for JavaScript, such as an identity number that was not put in quotation marks. */
  readonly exactNumbers?: readonly ExactNumber[]
}

/** Names with values: the meta labels of a page, a catalogue box, the properties of a document. */
export interface LabelsPart {
  readonly kind: 'labels'
  readonly file: string
  readonly source: 'meta' | 'catalog' | 'properties'
  readonly labels: readonly Label[]
}

/** A notice of one code. */
export interface NoticeOf<C extends NoticeCode> {
  readonly kind: 'notice'
  readonly file: string
  readonly code: C
  readonly params: NoticeParams[C]
  /** The sentence in both languages. */
  readonly message: LocalText
  readonly place: Place
}

/** Something a reader of the file should know although it could be read. */
export type NoticePart = { [C in NoticeCode]: NoticeOf<C> }[NoticeCode]

/** A failure of one code. */
export interface FailureOf<C extends FailureCode> {
  readonly kind: 'failure'
  readonly file: string
  readonly code: C
  readonly params: FailureParams[C]
  /** How much could not be read: the file from this place on, or only what the place names. */
  readonly scope: 'file' | 'part'
  /** The sentence in both languages: what was wrong and what to do. */
  readonly message: LocalText
  readonly place: Place
}

/** Something that could not be read. It is never thrown: the rest of the file and the other files are still read. */
export type FailurePart = { [C in FailureCode]: FailureOf<C> }[FailureCode]

/** A piece of what was read. */
export type Part = FilePart | TextPart | HeaderPart | RowPart | RecordPart | LabelsPart | NoticePart | FailurePart

/** What has the length of a person's number, in the name of a sheet or a key of JSON as well as anywhere else. */
const personal = /(?<![0-9０-９])(?:[1１][3-9３-９][0-9０-９]{9}|[0-9０-９]{15,20}[XxＸｘ]?)(?![0-9０-９])/g

const email = /[\w.+-]+@[\w-]+\.[\w.-]+/g

/** A sentence that holds names out of the file, without what may be somebody's number or mail address. */
function withoutNumbers(message: LocalText): LocalText {
  const hide = (sentence: string): string =>
    sentence.replace(email, '‹@›').replace(personal, (run) => `‹${run.length}›`)
  return text(hide(message['zh-CN']), hide(message.en))
}

/**
 * Makes a notice.
 * @param file the file's name
 * @param code what is to be known
 * @param params its facts
 * @param place where; the whole file where left out
 * @returns the frozen part
 */
export function notice<C extends NoticeCode>(
  file: string,
  code: C,
  params: NoticeParams[C],
  place: Place = filePlace(file),
): NoticeOf<C> {
  return Object.freeze({
    kind: 'notice',
    file,
    code,
    params,
    message: withoutNumbers(noticeMessages[code](params)),
    place,
  })
}

/**
 * Makes a failure.
 * @param file the file's name
 * @param code what was wrong
 * @param params its facts
 * @param scope how much could not be read
 * @param place where; the whole file where left out
 * @returns the frozen part
 */
export function failure<C extends FailureCode>(
  file: string,
  code: C,
  params: FailureParams[C],
  scope: 'file' | 'part' = 'file',
  place: Place = filePlace(file),
): FailureOf<C> {
  return Object.freeze({
    kind: 'failure',
    file,
    code,
    params,
    scope,
    message: withoutNumbers(failureMessages[code](params)),
    place,
  })
}
