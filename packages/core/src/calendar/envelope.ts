import * as z from 'zod'
import { fail, ok, type Result } from '../problems/problem.ts'
import { schemaFault } from '../problems/schema-fault.ts'

const reach = z
  .tuple([z.int().min(-30).max(0), z.int().min(0).max(30)])
  .readonly()
  .describe('距节日的天数 Days from a festival, earliest and latest')

/** The zod schema of an envelope. */
export const envelopeSchema = z.strictObject({ rest: reach, makeUp: reach }).readonly()

/**
 * How far from a festival day of the Measures a notice has ever reached, in calendar days before (negative) and after:
 * `rest` for weekdays given off, `makeUp` for weekend days worked.
 */
export type Envelope = z.output<typeof envelopeSchema>

/**
 * What the notices of 2007 to 2026 did: rest from 2 days before to 5 after, make-up from 8 before to 10 after; the one
 * exception is the once-only holiday of September 2015. The tests measure it anew from the notices.
 *
 * From 1 January back, the longest reach is 8 days: that is why no day before 24 December has ever hung on the next year's
 * notice.
 */
export const shippedEnvelope: Envelope = Object.freeze({ rest: [-2, 5], makeUp: [-8, 10] } as const)

/** How many days before its first festival, 1 January, a year's notice can reach back into December. */
export function reachBack({ rest, makeUp }: Envelope): number {
  return -Math.min(rest[0], makeUp[0])
}

/** Reads an envelope without throwing; the problem is `calendar/not-an-envelope`. */
export function parseEnvelope(input: unknown): Result<Envelope> {
  const read = envelopeSchema.safeParse(input)
  return read.success ? ok(read.data) : fail('calendar/not-an-envelope', schemaFault(read.error))
}
