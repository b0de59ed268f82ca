import { ApiError, type ApiProblem } from '../problems/api-error.ts'

/** What a route throws where a range lies outside the file; how long the file is goes into the answer. */
export class RangeFault extends ApiError {
  readonly bytes: number

  constructor(problem: ApiProblem, bytes: number) {
    super(problem)
    this.bytes = bytes
  }
}

/** A part of a file, both ends included. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/**
 * Reads a `Range` header of one range (RFC 9110 §14.1.2).
 * @param bytes how long the file is
 * @returns undefined where it is of another kind, broken, or asks for several parts: the whole is served then
 */
export function rangeOf(header: string, bytes: number): ByteRange | 'outside' | undefined {
  const read = /^bytes=(\d*)-(\d*)$/i.exec(header.trim())
  if (read === null) return undefined
  const [, first = '', last = ''] = read
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Number(last)
    return length === 0 || bytes === 0 ? 'outside' : { from: Math.max(0, bytes - length), to: bytes - 1 }
  }
  const from = Number(first)
  const to = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (last !== '' && Number(last) < from) return undefined
  return from >= bytes ? 'outside' : { from, to }
}
