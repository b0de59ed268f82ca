import { isDigitAt, isLatinAt, visibleBefore, visibleFrom } from './characters.ts'

const quantity =
  /^\s*(?:多|余)?(?:元|万|亿|㎡|平方|立方|公顷|亩|吨|公斤|千克|克|公里|千米|米|户|人次|台|辆|株|%|％|℃|千瓦)/
/** Behind `0.` or `123.` stands a fraction; behind `1.` stands the first entry of a list. */
const fraction = /(?:^|\D)(?:0|\d{3,})\.$/
const currency = /[¥￥$€£第№]\s*$/
const personalKey = /(?:idcard|sfzh?|idno|zjhm|cardno|certno|mobile|phone|tel|sjh)=$/i

/** What stands directly around a number, and so whether it is a number of its own. */
export interface Neighbours {
  /** The Latin letter right before it, upper case, half width; empty where there is none. */
  readonly letterBefore: string
  readonly letterAfter: string
  /** Whether it is the whole or fractional part of a decimal number. */
  readonly decimal: boolean
  /** Whether a unit or a currency sign makes it an amount. */
  readonly amount: boolean
  /** Whether it is the office's code at the head of an index number. */
  readonly headOfIndex: boolean
  /** Whether it stands in an address of the web, under a key that does not name a person's number. */
  readonly inUrl: boolean
}

function latin(text: string, place: number): string {
  return isLatinAt(text, place) ? text.charAt(place).normalize('NFKC').toUpperCase() : ''
}

function inUrl(text: string, start: number): boolean {
  const before = /[\w\-.~:/?#[\]@!$&'()*+;=%]*$/.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? ''
  const address = /:\/\/|www\.|[a-z\d-]\.(?:gov|com|cn|org|net|edu|htm|jsp|php|asp|do|action)\b/i.test(before)
  return address && !personalKey.test(before)
}

function startsFraction(text: string, place: number): boolean {
  return text.charAt(place) === '.' && isDigitAt(text, place + 1)
}

/** Looks around a number. */
export function neighboursOf(text: string, start: number, end: number): Neighbours {
  const before = visibleBefore(text, start)
  const after = visibleFrom(text, end)
  const rest = text.slice(end, end + 16)
  return {
    letterBefore: latin(text, before),
    letterAfter: latin(text, after),
    decimal: fraction.test(text.slice(Math.max(0, start - 5), start)) || startsFraction(text, after),
    amount: quantity.test(rest) || currency.test(text.slice(Math.max(0, start - 3), start)),
    headOfIndex: /^[/／](?:19|20)\d{2}(?:\d{2})?[-－—]\d{3}/.test(rest),
    inUrl: inUrl(text, start),
  }
}
