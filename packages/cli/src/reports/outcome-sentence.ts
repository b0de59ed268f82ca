import type { CheckReport } from '../check/check-report.ts'
import type { Voice } from '../messages/voice.ts'

/** What the whole run came to, in one sentence: how many fail, that none does, or that there was nothing to check. */
export function outcomeSentence({ totals, nothing }: CheckReport, { say }: Voice): string {
  if (totals.failing > 0) return say('check.fails', { count: totals.failing })
  return nothing === undefined ? say('check.passes') : say('check.nothing', nothing)
}
