import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeProblem } from '../problems/index.ts'
import { civilDate, civilDateSchema, isCivilDate, parseCivilDate } from './index.ts'

const refused: readonly (readonly [what: string, input: unknown])[] = [
  ['a day that February never has', '2026-02-30'],
  ['a leap day of a common year', '2025-02-29'],
  ['a thirteenth month', '2026-13-01'],
  ['a thirty-first of November', '2026-11-31'],
  ['month nought', '2026-00-10'],
  ['day nought', '2026-10-00'],
  ['year nought', '0000-01-01'],
  ['null', null],
  ['undefined', undefined],
  ['a number', 20261001],
  ['an instant', '2026-10-01T00:00:00+08:00'],
  ['a date without leading zeros', '2026-1-2'],
  ['slashes', '2026/10/01'],
  ['Chinese writing', '2026年10月1日'],
  ['space around', ' 2026-10-01'],
  ['a line after it', '2026-10-01\n'],
  ['other digits', '２０２６-10-01'],
  ['a Date', new Date('2026-10-01')],
  ['a list', ['2026-10-01']],
  ['an empty text', ''],
]

describe('a civil date', () => {
  it.each(['2026-10-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(civilDate(text)).toBe(text)
    expect(isCivilDate(text)).toBe(true)
    expect(z.safeParse(civilDateSchema, text).success).toBe(true)
  })

  it.each(refused)('refuses %s, and says what was expected', (_, input) => {
    expect(isCivilDate(input)).toBe(false)
    const read = parseCivilDate(input)
    expect(read).toMatchObject({ ok: false, problem: { code: 'civil/not-a-date' } })
    if (read.ok) return
    expect(describeProblem(read.problem, 'zh-CN')).toContain('YYYY-MM-DD')
    expect(describeProblem(read.problem, 'en')).toContain('expected a real date written YYYY-MM-DD')
    expect(() => civilDate(input)).toThrow('YYYY-MM-DD')
    expect(z.safeParse(civilDateSchema, input).success).toBe(false)
  })

  it('never repeats a text that may be somebody’s number', () => {
    expect(() => civilDate('999999190001011230')).toThrow(/18/)
    expect(() => civilDate('999999190001011230')).not.toThrow(/999999/)
  })

  it('is a string of format date in JSON Schema', () => {
    expect(z.toJSONSchema(civilDateSchema)).toMatchObject({ type: 'string', format: 'date' })
  })
})
