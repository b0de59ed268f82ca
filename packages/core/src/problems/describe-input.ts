import { type LocalText, text } from '../text/local-text.ts'

/** Up to ten characters of digits and date signs can hold no personal number: a mobile has eleven digits. */
const harmless = /^[\d\-/.年月日]{1,10}$/

/**
 * Says what kind of thing came in, without repeating it: a wrong column may hold somebody's number.
 * @param input anything
 * @returns its kind, its length, and the text itself only where it is short and date-like
 */
export function describeInput(input: unknown): LocalText {
  if (input === null) return text('空值 null', 'null')
  if (input === undefined) return text('未给出的值', 'nothing (undefined)')
  if (typeof input === 'string') {
    if (input === '') return text('空字符串', 'an empty string')
    if (harmless.test(input)) return text(`“${input}”`, `"${input}"`)
    return text(`${input.length} 个字符的文本`, `a text of ${input.length} characters`)
  }
  if (typeof input === 'number') return text('数字', 'a number')
  if (Array.isArray(input)) return text('数组', 'an array')
  return text(`类型 ${typeof input} 的值`, `a value of type ${typeof input}`)
}
