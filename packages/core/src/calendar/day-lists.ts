import * as z from 'zod'
import { type CivilDate, civilDateSchema } from '../civil/civil-date.ts'
import { type LocalText, text } from '../text/local-text.ts'

/** A list of days, each one once, in order. */
export const dayListSchema = z
  .array(civilDateSchema)
  .refine((days) => days.every((day, index) => index === 0 || (days[index - 1] ?? day) < day), {
    params: { why: text('日期应从早到晚排列，每天只列一次', 'days should be in order, each of them once') },
  })
  .readonly()

/** How sure the source of a fact is: T text read, E excerpt or secondary source, M memory. */
export const confidenceSchema = z.enum(['T', 'E', 'M'])

/** Days that two lists share, which no arrangement can mean. */
export function inBoth(a: readonly CivilDate[], b: readonly CivilDate[]): CivilDate | undefined {
  return a.find((day) => b.includes(day))
}

/** Adds a sentence in both languages to what a schema found wrong. */
export function complain(context: z.core.$RefinementCtx, path: readonly (string | number)[], why: LocalText): void {
  context.addIssue({ code: 'custom', path: [...path], message: why['zh-CN'], params: { why } })
}
