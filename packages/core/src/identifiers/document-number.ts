import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { toHalfWidth, withoutSpaces } from './characters.ts'
import { readNumber } from './chinese-number.ts'

/** How a document number, as it was written, departs from GB/T 9704. The canonical writing has none of these. */
export const documentNumberDepartures = [
  'full-width',
  'spaces',
  'wrapped',
  'brackets',
  'leading-zeros',
  'ordinal',
  'zi',
  'no-hao',
  'year-first',
  'chinese-numeral',
] as const

/** How a document number departs from GB/T 9704. */
export type DocumentNumberDeparture = (typeof documentNumberDepartures)[number]

/** The kinds of document that are numbered in one row for all years: 令, 公告, 通告. */
export const orderGenres = ['令', '公告', '通告'] as const

/** A kind of document that is numbered in one row. */
export type OrderGenre = (typeof orderGenres)[number]

/** A document number (发文字号), read. */
export type DocumentNumber =
  | {
      /** 国办发〔2019〕14号, and telegrams such as 国办发明电〔2018〕15号. */
      readonly form: 'bracketed'
      /** The sign of the issuing body (机关代字), such as 国办发. */
      readonly agency: string
      readonly year: number
      readonly serial: number
      readonly departures: readonly DocumentNumberDeparture[]
    }
  | {
      /** 国务院令第711号, 国家税务总局公告2019年第14号. */
      readonly form: 'order'
      /** The issuing body by name, such as 国务院. */
      readonly agency: string
      readonly genre: OrderGenre
      readonly year?: number
      readonly serial: number
      readonly departures: readonly DocumentNumberDeparture[]
    }

const open = '〔\\[(【﹝{<〈⟨［'
const close = '〕\\])】﹞}>〉⟩］'
const genres = orderGenres.join('|')
const bracketed = new RegExp(`^([一-鿿]{1,20}?)([${open}])(\\d{2,4})年?([${close}])(字?)(第?)(\\d{1,6})(号?)$`)
const yearFirst = new RegExp(`^([${open}])(\\d{2,4})年?([${close}])([一-鿿]{1,20}?)(字?)(第?)(\\d{1,6})(号?)$`)
const numeral = '\\d{1,5}|[零〇一二三四五六七八九十百千]{1,9}'
const order = new RegExp(`^([一-鿿]{1,40}?)(${genres})(?:[(〔]?(\\d{4})年?[)〕]?)?(\\(?)第(${numeral})号(\\)?)$`)
const orderLast = new RegExp(`^([一-鿿]{1,40}?)(?:(\\d{4})年)?第(${numeral})号(${genres})$`)
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/

/** What stands inside one pair of brackets around the whole; undefined where there is none. */
function unwrapped(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined
  let depth = 0
  for (let i = 0; i < text.length - 1; i++) {
    const character = text.charAt(i)
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth === 0) return undefined
  }
  return text.slice(1, -1)
}

/** Whether a year can stand in a document number of the People's Republic. */
function plausible(year: number): boolean {
  return year >= 1949 && year <= 2099
}

type Fault = 'shape' | 'year' | 'two-digit-year'

function readBracketed(text: string, departures: DocumentNumberDeparture[]): DocumentNumber | Fault | undefined {
  const front = bracketed.exec(text)
  const back = front === null ? yearFirst.exec(text) : null
  const [agency, opening, year, closing, zi, di, serial, hao] = front
    ? front.slice(1)
    : [back?.[4], back?.[1], back?.[2], back?.[3], back?.[5], back?.[6], back?.[7], back?.[8]]
  if (agency === undefined || year === undefined || serial === undefined) return undefined
  if (opening !== '〔' || closing !== '〕') departures.push('brackets')
  if (serial.startsWith('0')) departures.push('leading-zeros')
  if (di !== '') departures.push('ordinal')
  if (zi !== '') departures.push('zi')
  if (hao === '') departures.push('no-hao')
  if (back !== null) departures.push('year-first')
  if (year.length === 2) return 'two-digit-year'
  if (!plausible(Number(year))) return 'year'
  if (Number(serial) === 0) return 'shape'
  return { form: 'bracketed', agency, year: Number(year), serial: Number(serial), departures }
}

function genreOf(text: string | undefined): OrderGenre | undefined {
  return orderGenres.find((genre) => genre === text)
}

function readOrder(text: string, departures: DocumentNumberDeparture[]): DocumentNumber | Fault | undefined {
  const first = order.exec(text)
  const last = first === null ? orderLast.exec(text) : null
  const agency = first?.[1] ?? last?.[1]
  const genre = genreOf(first?.[2] ?? last?.[4])
  const year = first?.[3] ?? last?.[2]
  const digits = first?.[5] ?? last?.[3]
  if (agency === undefined || genre === undefined || digits === undefined) return undefined
  const serial = /^\d/.test(digits) ? Number(digits) : readNumber(digits)
  if (serial === undefined || serial === 0) return 'shape'
  if (year !== undefined && !plausible(Number(year))) return 'year'
  if (first?.[4] === '(') departures.push('brackets')
  if (digits.startsWith('0')) departures.push('leading-zeros')
  if (!/^\d/.test(digits)) departures.push('chinese-numeral')
  return { form: 'order', agency, genre, ...(year === undefined ? {} : { year: Number(year) }), serial, departures }
}

/**
 * Reads a document number (发文字号; GB/T 9704-2012, 7.2.5), tolerant of how people write it: any bracket, full-width
 * digits, spaces, leading zeros, 第 or 字 before the serial, a missing 号, the year first, the whole in brackets.
 * 字 that belongs to the body's sign (公通字〔1994〕62号) stays.
 * @param input anything
 * @returns the number with what departed from the standard, or the problem `identifiers/not-a-document-number`
 * (fault: shape, year, two-digit-year)
 * @example
 * ```ts
 * formatDocumentNumber(unwrap(parseDocumentNumber('商政办发[2013]74号'))) // → '商政办发〔2013〕74号'
 * unwrap(parseDocumentNumber('（国发［２０１９］ 第０５号）')).serial // → 5
 * formatDocumentNumber(unwrap(parseDocumentNumber('国务院第711号令'))) // → '国务院令第711号'
 * unwrap(parseDocumentNumber('国发〔83〕12号')) // throws identifiers/not-a-document-number
 * ```
 */
export function parseDocumentNumber(input: unknown): Result<DocumentNumber> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-document-number', { got, fault: 'shape' })
  const departures: DocumentNumberDeparture[] = []
  const half = toHalfWidth(input.trim())
  if (fullWidth.test(input)) departures.push('full-width')
  const tight = withoutSpaces(half)
  if (tight !== half) departures.push('spaces')
  const inner = unwrapped(tight)
  if (inner !== undefined) departures.push('wrapped')
  const text = inner ?? tight
  const read = readBracketed(text, departures) ?? readOrder(text, departures) ?? 'shape'
  if (typeof read === 'string') return fail('identifiers/not-a-document-number', { got, fault: read })
  return ok(Object.freeze({ ...read, departures: Object.freeze([...read.departures]) }))
}

/**
 * Writes a document number as GB/T 9704 prints it: 〔〕 around the year, no zeros in front, no 第.
 * @example
 * ```ts
 * formatDocumentNumber({ form: 'bracketed', agency: '国办发', year: 2019, serial: 14, departures: [] }) // → '国办发〔2019〕14号'
 * ```
 */
export function formatDocumentNumber(number: DocumentNumber): string {
  switch (number.form) {
    case 'bracketed':
      return `${number.agency}〔${number.year}〕${number.serial}号`
    case 'order':
      return `${number.agency}${number.genre}${number.year === undefined ? '' : `${number.year}年`}第${number.serial}号`
  }
}
