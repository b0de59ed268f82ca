import { type LocalText, text } from '@gongkai/core'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'

/** Bytes of a request line that are read; Node itself stops at 16 KiB for the whole head. */
export const longestUrl = 8192

/**
 * Finds what is wrong with the path and query of a request before anything is read out of them. A value that is not
 * UTF-8 would otherwise be searched for as it stands and find nothing, which reads like an answer.
 * @param target path and query as they were sent
 */
export function faultOfUrl(target: string): ApiProblem | undefined {
  if (target.length > longestUrl) return apiProblem('uri-too-long', { limit: String(longestUrl) })
  if (/[^\x21-\x7e]/.test(target)) return notEncoded()
  if (!target.includes('%')) return undefined
  try {
    const decoded = decodeURIComponent(target)
    if (decoded.includes('\0')) return malformed('含有 %00', 'it holds %00')
    return undefined
  } catch {
    return malformed('百分号编码不完整，或者不是 UTF-8', 'its percent-encoding is broken, or not UTF-8')
  }
}

/** The problem of an address that holds characters as they are, such as Chinese ones. */
export function notEncoded(): ApiProblem {
  return malformed(
    '含有未经百分号编码的字符；汉字须先按 UTF-8 编码，如“预算”写作 %E9%A2%84%E7%AE%97',
    'it holds characters that are not percent-encoded; Chinese is to be encoded as UTF-8, such as %E9%A2%84%E7%AE%97',
  )
}

function malformed(zh: string, en: string): ApiProblem {
  const why: LocalText = text(zh, en)
  return apiProblem('malformed-url', { why })
}
