import { describeInput, toHalfWidth } from '@gongkai/core'
import { findCode } from './find-code.ts'
import type { ReaderName } from './mapping-schema.ts'
import { readWrittenDate, readWrittenMoment } from './read-written-date.ts'
import { type RowProblem, rowProblem } from './row-problems.ts'

/** A value as a record takes it. */
export type Plain = string | number | boolean | readonly string[]

/** What reading a text comes to. `unlisted` may be left out where the mapping says so; a problem never may. */
export type Reading =
  | { readonly read: Plain }
  | { readonly unlisted: RowProblem; readonly rest?: readonly string[] }
  | { readonly problem: RowProblem }

/** What a reader is told beside the text. */
export interface ReaderSettings {
  /** Where a list is split. */
  readonly split: string | undefined
  /** The vocabulary of codes. */
  readonly vocabulary: string | undefined
}

const yes = new Set(['是', '有', '真', 'true', 'yes', 'y', '1'])
const no = new Set(['否', '无', '假', 'false', 'no', 'n', '0'])

/** Marks between the items of a list, where the mapping names none. */
const listMarks = /[;；,，、|\n]+/

/** A path is one item, though the names in it may hold such marks: 财政、金融、审计\\其他. */
const path = /[\\>]/

/** Marks between the steps of a path. */
const pathMarks = /[\\/>]/

type ReadText = (text: string, settings: ReaderSettings) => Reading

const readAs: { readonly [R in ReaderName]: ReadText } = {
  text: (text) => ({ read: text }),
  texts: (text, { split }) => ({ read: partsOf(text, split) }),
  date: (text) => {
    const date = readWrittenDate(text)
    return date === undefined
      ? { problem: rowProblem('mapping/not-a-date', { got: describeInput(text) }) }
      : { read: date }
  },
  moment: (text) => {
    const moment = readWrittenMoment(text)
    return moment === undefined
      ? { problem: rowProblem('mapping/not-a-moment', { got: describeInput(text) }) }
      : { read: moment }
  },
  count: (text) => {
    const plain = toHalfWidth(text).trim()
    return /^\d{1,15}$/.test(plain)
      ? { read: Number(plain) }
      : { problem: rowProblem('mapping/not-a-count', { got: describeInput(text) }) }
  },
  number: (text) => {
    const plain = toHalfWidth(text).trim()
    return /^-?\d{1,15}(\.\d{1,15})?$/.test(plain)
      ? { read: Number(plain) }
      : { problem: rowProblem('mapping/not-a-number', { got: describeInput(text) }) }
  },
  'yes-no': (text) => {
    const plain = toHalfWidth(text).trim().toLowerCase()
    if (yes.has(plain)) return { read: true }
    if (no.has(plain)) return { read: false }
    return { problem: rowProblem('mapping/not-yes-or-no', { got: describeInput(text) }) }
  },
  code: (text, { vocabulary: name }) => {
    const code = findCode(text, name)
    return code === undefined ? { unlisted: notInVocabulary(text, name) } : { read: code }
  },
  codes: (text, { split, vocabulary: name }) => {
    const found = (findCode(text, name) === undefined ? partsOf(text, split) : [text]).map((part) =>
      nearestCode(part, name),
    )
    const codes = [...new Set(found.flatMap(({ code }) => code ?? []))]
    const missed = found.find(({ exact }) => !exact)
    return missed === undefined ? { read: codes } : { unlisted: notInVocabulary(missed.part, name), rest: codes }
  },
}

/**
 * Reads a text.
 * @param reader how
 * @param text what stands there, not empty
 * @param settings what else the mapping says
 */
export function readText(reader: ReaderName, text: string, settings: ReaderSettings): Reading {
  return readAs[reader](text, settings)
}

function partsOf(text: string, split: string | undefined): readonly string[] {
  if (split === undefined && path.test(text)) return [text]
  return text
    .split(split ?? listMarks)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * The code of a path such as 综合政务\\政务公开: of the whole, else of the longest beginning that has one. A last step such
 * as 其他 says nothing without what stands before it.
 */
function nearestCode(part: string, name: string | undefined) {
  const steps = part.split(pathMarks)
  for (let length = steps.length; length > 0; length--) {
    const code = findCode(steps.slice(0, length).join('\\'), name)
    if (code !== undefined) return { part, code, exact: length === steps.length }
  }
  return { part, code: undefined, exact: false }
}

function notInVocabulary(text: string, name: string | undefined): RowProblem {
  return rowProblem('mapping/not-in-vocabulary', { got: describeInput(text), vocabulary: name ?? '' })
}
