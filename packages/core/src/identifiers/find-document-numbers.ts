import { toHalfWidth } from './characters.ts'
import { type DocumentNumber, orderGenres, parseDocumentNumber } from './document-number.ts'

/** A document number cited in a text, with its place there. */
export interface CitedDocumentNumber {
  readonly number: DocumentNumber
  /** Where it begins, in UTF-16 units of the text. */
  readonly start: number
  /** Where it ends: the unit after its last. */
  readonly end: number
}

const open = '〔\\[(【﹝{<〈⟨'
const close = '〕\\])】﹞}>〉⟩'
const year = `[${open}] ?(?:19|20)\\d{2} ?年?[${close}]`
const numeral = '(?:\\d{1,5}|[零〇一二三四五六七八九十百千]{1,9})'
const bracketed = `(?<sign>[一-鿿]{2,30}) ?${year} ?字? ?第? ?\\d{1,6} ?号`
const order = `(?<body>[一-鿿]{1,40}?)(?:${orderGenres.join('|')})(?:[(〔]?(?:19|20)\\d{2}年?[)〕]?)? ?\\(?第 ?${numeral} ?号\\)?`
const cited = new RegExp(`${bracketed}|${order}`, 'g')

/** Words after which the sign or name of a body begins anew: it cannot contain them. */
const before =
  /.*(?:根据|按照|依据|依照|遵照|参照|对照|贯彻|落实|执行|印发|下发|转发|颁发|颁布|发布|公布|出台|收到|符合|经过|通过|文件|通知书?|批复|请示|规定|决定|方案|精神|要求|以及|关于|有关|违反|源于|(?<=.)于|[的及按据见了是]|[年月日号条款项]份?(?=[一-鿿]))/u

/** The name of a body followed by a sign, as in 市物价局商政价发: the sign begins with its place or with 国, 中. */
const bodyBeforeSign =
  /^.*(?:人民政府|政府|办公厅|办公室|委员会|[局厅部院署委会])(?=[国中京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新商洛丹山镇柞]|公[通治交]|发改|人社|工信|财[建教社农税预综]|教[基职高])/u

/** Verbs and particles that stand directly before a sign. */
const leading =
  /^(?:[以和与对经由在从即如并将自至向为到]|原)(?=[国中海财公民司人自生住交水农商文卫应审税市省县陕洛丹山镇柞劳建])/u

/** A sign may itself end in such a word (山环批复〔2019〕6号): then nothing would be left, and it stays whole. */
function trimSign(run: string): string {
  const sign = run.replace(before, '')
  if (sign === '') return run.length <= 8 ? run : ''
  return sign.replace(bodyBeforeSign, '').replace(leading, '')
}

function trimBody(run: string): string {
  const nation = run.lastIndexOf('中华人民共和国')
  return nation >= 0 ? run.slice(nation) : run.replace(before, '').replace(leading, '')
}

/**
 * Finds the document numbers cited in running text.
 *
 * Where nothing parts the sign of the body from the words before it (按照国办发〔2018〕118号), function words and a
 * preceding body's name are cut off; a number that stands without a sign is left out.
 * @param text any text
 * @returns the numbers in order, each with its place in UTF-16 units
 * @example
 * ```ts
 * findDocumentNumbers('按照国办发[2018]118号和国务院令第711号').map(({ start, end }) => [start, end]) // → [[2, 15], [16, 25]]
 * ```
 */
export function findDocumentNumbers(text: string): readonly CitedDocumentNumber[] {
  const found: CitedDocumentNumber[] = []
  const half = toHalfWidth(text)
  for (const match of half.matchAll(cited)) {
    const sign = match.groups?.sign
    const run = sign ?? match.groups?.body ?? ''
    const kept = sign === undefined ? trimBody(run) : trimSign(run)
    const start = match.index + run.length - kept.length
    const end = match.index + match[0].length
    const written = text.slice(start, end)
    const read = parseDocumentNumber(balanced(written))
    if (read.ok && kept !== '')
      found.push(Object.freeze({ number: read.value, start, end: start + balanced(written).length }))
  }
  return found
}

/** Leaves out a closing bracket that was opened before the number. */
function balanced(written: string): string {
  const opened = /[(（][^()（）]*第[^()（）]*$/u.test(written.slice(0, -1))
  return /[)）]$/u.test(written) && !opened ? written.slice(0, -1) : written
}
