import { type LocalText, text } from '@gongkai/core'

/** What the facts of a report are called. */
export const correctionWords = {
  state: text('状态', 'State'),
  received: text('收到时间', 'Received'),
  answered: text('答复时间', 'Answered'),
  record: text('所报的记录', 'The record'),
  mended: text('改正它的版本', 'Mended by revision'),
  reason: text('理由', 'Reason'),
  basis: text('依据', 'Basis'),
} as const satisfies Readonly<Record<string, LocalText>>

/** How far a report has come. */
export const correctionStates = {
  open: text('待答复', 'waiting for an answer'),
  accepted: text('已采纳', 'accepted'),
  refused: text('未采纳', 'refused'),
} as const satisfies Readonly<Record<string, LocalText>>
