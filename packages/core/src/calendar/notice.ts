import * as z from 'zod'
import { type CivilDate, civilDate, civilDateSchema } from '../civil/civil-date.ts'
import { fail, ok, type Result, unwrap } from '../problems/problem.ts'
import { schemaFault } from '../problems/schema-fault.ts'
import { text } from '../text/local-text.ts'
import { complain, confidenceSchema, dayListSchema, inBoth } from './day-lists.ts'

const shape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .describe('编号 Id, lower case: the year, with a word for a change'),
  year: z.int().min(1949).max(2999).describe('所安排的年份 The year it arranges'),
  title: z.string().min(1).describe('标题 Title'),
  docNumber: z.string().min(1).describe('发文字号 Document number'),
  issuedOn: civilDateSchema.nullable().describe('成文日期 Date signed; null where not known'),
  publishedOn: civilDateSchema
    .nullable()
    .describe('公布日期 Date from which it could be known; null counts as 1 January of its year, marked assumed'),
  url: z.string().min(1).describe('来源 Address of the source'),
  daysOff: dayListSchema.describe('放假日 Days off, weekend days of the printed range too'),
  daysWorked: dayListSchema.describe('上班日 Days worked that would be off'),
  amends: z.string().nullable().describe('所调整的通知 For a change: the id of the notice it changes'),
  withdraws: z
    .strictObject({ daysOff: dayListSchema, daysWorked: dayListSchema })
    .readonly()
    .nullable()
    .describe('所撤回的日期 For a change: the days it takes back'),
  confidence: z
    .strictObject({ number: confidenceSchema, dates: confidenceSchema, days: confidenceSchema })
    .readonly()
    .describe('可信程度 How sure: T text read, E excerpt, M memory'),
  occasion: z
    .strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
    .readonly()
    .optional()
    .describe('事由 What the days off are for, where it is no festival of the Measures'),
})

/**
 * The zod schema of a holiday notice. Strict: unknown fields are refused, days must be real, in order, listed once, within
 * the notice's year or the December before it.
 */
export const noticeSchema = shape
  .superRefine((facts, context) => {
    const both = inBoth(facts.daysOff, facts.daysWorked)
    if (both !== undefined)
      complain(context, ['daysWorked'], text(`${both} 既放假又上班`, `${both} is both off and worked`))
    for (const list of ['daysOff', 'daysWorked'] as const) {
      const stray = facts[list].find((day) => day < `${facts.year - 1}-12-01` || day > `${facts.year}-12-31`)
      if (stray !== undefined)
        complain(
          context,
          [list],
          text(
            `${stray} 不在 ${facts.year} 年及上年 12 月之内`,
            `${stray} lies outside ${facts.year} and the December before`,
          ),
        )
    }
    if ((facts.amends === null) !== (facts.withdraws === null))
      complain(
        context,
        ['withdraws'],
        text(
          '调整通知须写明 amends 与 withdraws，全年安排两者皆为 null',
          'a change names both amends and withdraws; a base notice neither',
        ),
      )
    if (facts.issuedOn !== null && facts.publishedOn !== null && facts.publishedOn < facts.issuedOn)
      complain(context, ['publishedOn'], text('公布早于成文', 'published before it was signed'))
  })
  .readonly()

/** A holiday notice as data: what it sets, what it takes back, and from when it could be known. */
export type Notice = z.output<typeof noticeSchema>

/** The facts of a notice as they are written down, before they are read by {@link noticeSchema}. */
export type NoticeFacts = z.input<typeof noticeSchema>

/**
 * Reads a notice without throwing.
 * @param input the facts of a notice, from a file for instance
 * @returns the frozen notice, or the problem `calendar/not-a-notice` with a pointer to the field and what is wrong with it
 */
export function parseNotice(input: unknown): Result<Notice> {
  const read = noticeSchema.safeParse(input)
  return read.success ? ok(read.data) : fail('calendar/not-a-notice', schemaFault(read.error))
}

/**
 * Reads a notice: the 2027 one, say, on the day it appears.
 * @param facts the facts of the notice, see {@link noticeSchema}
 * @throws GongkaiError `calendar/not-a-notice`
 */
export function notice(facts: NoticeFacts): Notice {
  return unwrap(parseNotice(facts))
}

/** The days that a change takes back. */
export function withdrawnDays({ withdraws }: Notice): readonly CivilDate[] {
  return withdraws === null ? [] : [...withdraws.daysOff, ...withdraws.daysWorked]
}

/**
 * The day from which a notice counts as known: its day of publication, else 1 January of its year.
 * @param notice the notice
 */
export function knownFrom(notice: Pick<Notice, 'publishedOn' | 'year'>): CivilDate {
  return notice.publishedOn ?? civilDate(`${notice.year}-01-01`)
}
