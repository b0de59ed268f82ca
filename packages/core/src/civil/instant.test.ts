import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { describeProblem } from '../problems/index.ts'
import {
  civilDate,
  dateOfInstant,
  dayOf,
  epochMilliseconds,
  instant,
  instantOf,
  moment,
  parseInstant,
  spanOf,
  startOfDay,
} from './index.ts'

const refused: readonly (readonly [what: string, input: unknown])[] = [
  ['an instant without a zone', '2026-10-01T08:00:00'],
  ['a date', '2026-10-01'],
  ['a space for the T', '2026-10-01 08:00:00+08:00'],
  ['a day that does not exist', '2026-02-30T08:00:00Z'],
  ['hour 25', '2026-10-01T25:00:00Z'],
  ['minute 60', '2026-10-01T08:60:00Z'],
  ['an offset without a colon', '2026-10-01T08:00:00+0800'],
  ['a zone by name', '2026-10-01T08:00:00 Asia/Shanghai'],
  ['null', null],
  ['milliseconds', 1_790_812_800_000],
]

/** Instants and the day each falls on in Shanghai: around midnight there, around summer time elsewhere, and in 1986 there. */
const days: readonly (readonly [instant: string, day: string])[] = [
  ['2026-09-30T15:59:59Z', '2026-09-30'],
  ['2026-09-30T16:00:00Z', '2026-10-01'],
  ['2026-10-01T00:00:00+08:00', '2026-10-01'],
  ['2026-09-30T23:59:59.999+08:00', '2026-09-30'],
  ['2026-03-29T01:30:00+01:00', '2026-03-29'],
  ['2026-03-08T02:30:00-08:00', '2026-03-08'],
  ['2026-12-31T09:00:00-07:00', '2027-01-01'],
  ['2026-01-01T00:30:00+14:00', '2025-12-31'],
  ['1986-07-01T15:30:00Z', '1986-07-02'],
]

describe('an instant', () => {
  it.each(refused)('refuses %s, and says what was expected', (_, input) => {
    const read = parseInstant(input)
    expect(read).toMatchObject({ ok: false, problem: { code: 'civil/not-an-instant' } })
    if (!read.ok) expect(describeProblem(read.problem, 'en')).toContain('2026-01-02T15:04:05+08:00')
    expect(() => instant(input)).toThrow('带时区')
  })

  it.each(days)('%s falls on %s in Shanghai', (text, day) => {
    expect(dateOfInstant(instant(text))).toBe(day)
    expect(dayOf(moment(text))).toBe(day)
  })

  it.each(['America/Los_Angeles', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'falls on the same day on a machine in %s',
    (TZ) => {
      const civil = fileURLToPath(new URL('./index.ts', import.meta.url))
      const program = `
      const { dateOfInstant, instant, startOfDay, instantOf, civilDate } = await import(process.argv[1])
      const days = JSON.parse(process.argv[2])
      console.log(JSON.stringify([
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        new Date('2026-01-01T00:00:00').toISOString(),
        days.map(([text]) => dateOfInstant(instant(text))),
        instantOf(startOfDay(civilDate('2026-10-01'))),
      ]))`
      const output = execFileSync(
        process.execPath,
        ['--conditions=@gongkai/source', '--input-type=module', '--eval', program, civil, JSON.stringify(days)],
        { env: { ...process.env, TZ }, encoding: 'utf8' },
      )
      const [zone, localMidnight, answers, start]: [string, string, string[], string] = JSON.parse(output)
      expect(zone).toBe(TZ)
      expect(localMidnight === '2025-12-31T16:00:00.000Z').toBe(TZ === 'Asia/Shanghai')
      expect(answers).toEqual(days.map(([, day]) => day))
      expect(start).toBe('2026-10-01T00:00:00+08:00')
    },
  )

  it('starts a day at midnight in Shanghai and ends it at the next', () => {
    const day = civilDate('2026-10-01')
    expect(startOfDay(day)).toBe(Date.parse('2026-09-30T16:00:00Z'))
    expect(spanOf(day)).toEqual([Date.parse('2026-09-30T16:00:00Z'), Date.parse('2026-10-01T16:00:00Z')])
    expect(epochMilliseconds(instantOf(1_790_812_800_000))).toBe(1_790_812_800_000)
  })
})
