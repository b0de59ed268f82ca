import * as z from 'zod'
import { type CivilDate, civilDateSchema, yearOf } from '../civil/civil-date.ts'
import { placeCodeSchema } from '../places/place-code.ts'
import { fail, ok, type Result, unwrap } from '../problems/problem.ts'
import { schemaFault } from '../problems/schema-fault.ts'
import { text } from '../text/local-text.ts'
import { complain, dayListSchema, inBoth } from './day-lists.ts'
import { knownFrom } from './notice.ts'

/**
 * The zod schema of a regional overlay: days that a place has off or works whatever the national notice says, as article 4
 * of the Measures allows autonomous areas. It reaches every organ of the place and of the places below it.
 */
export const overlaySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .describe('编号 Id, lower case'),
    place: placeCodeSchema,
    title: z.string().min(1).describe('标题 Title'),
    docNumber: z.string().min(1).nullable().describe('发文字号 Document number; null where it has none'),
    publishedOn: civilDateSchema
      .nullable()
      .describe(
        '公布日期 Date from which it could be known; null counts as 1 January of its first day, marked assumed',
      ),
    url: z.string().min(1).nullable().describe('来源 Address of the source'),
    daysOff: dayListSchema.describe('放假日 Days off, though the notice may have them worked'),
    daysWorked: dayListSchema.describe('上班日 Days worked, though the notice may have them off'),
  })
  .superRefine((facts, context) => {
    const both = inBoth(facts.daysOff, facts.daysWorked)
    if (both !== undefined)
      complain(context, ['daysWorked'], text(`${both} 既放假又上班`, `${both} is both off and worked`))
    const stray = [...facts.daysOff, ...facts.daysWorked].find((day) => yearOf(day) < 1949 || yearOf(day) > 2999)
    if (stray !== undefined)
      complain(context, ['daysOff'], text(`${stray} 不在 1949 至 2999 年之间`, `${stray} lies outside 1949 to 2999`))
    if (facts.daysOff.length + facts.daysWorked.length === 0)
      complain(context, ['daysOff'], text('没有列出任何一天', 'it names no day'))
  })
  .readonly()

/** A regional overlay as data. */
export type Overlay = z.output<typeof overlaySchema>

/** The facts of an overlay as they are written down, before they are read by {@link overlaySchema}. */
export type OverlayFacts = z.input<typeof overlaySchema>

/**
 * Reads an overlay without throwing.
 * @param input the facts of an overlay, from a file for instance
 * @returns the frozen overlay, or the problem `calendar/not-an-overlay` with a pointer to the field and what is wrong with it
 */
export function parseOverlay(input: unknown): Result<Overlay> {
  const read = overlaySchema.safeParse(input)
  return read.success ? ok(read.data) : fail('calendar/not-an-overlay', schemaFault(read.error))
}

/**
 * Reads an overlay.
 * @param facts the facts of the overlay, see {@link overlaySchema}
 * @throws GongkaiError `calendar/not-an-overlay`
 */
export function overlay(facts: OverlayFacts): Overlay {
  return unwrap(parseOverlay(facts))
}

/**
 * The day from which an overlay counts as known: its day of publication, else 1 January of the year of its first day.
 * @param value the overlay
 */
export function overlayKnownFrom(value: Overlay): CivilDate {
  const year = Math.min(...[...value.daysOff, ...value.daysWorked].map(yearOf))
  return knownFrom({ publishedOn: value.publishedOn, year })
}
