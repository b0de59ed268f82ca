import type { Voice } from '../messages/voice.ts'
import type { SourceRemark } from './source-item.ts'

/** How many remarks are kept: a broken file may give one a line. */
const kept = 20

/** What was remarked about files: the first in full, the rest as a number. */
export interface Remarks {
  readonly add: (remark: SourceRemark) => void
  readonly count: () => number
  /** One line each, and one that says how many more there were. */
  readonly lines: (voice: Voice) => readonly string[]
}

/** An empty list of remarks. */
export function remarks(): Remarks {
  const first: SourceRemark[] = []
  let count = 0
  return {
    add: (remark) => {
      count++
      if (first.length < kept) first.push(remark)
    },
    count: () => count,
    lines: (voice) => [
      ...first.map((remark) => printRemark(remark, voice)),
      ...(count > kept ? [voice.say('input.more-remarks', { count: count - kept })] : []),
    ],
  }
}

/** A remark as a line: where, and what. */
export function printRemark({ file, line, message }: SourceRemark, { tell }: Voice): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${tell(message)}`
}
