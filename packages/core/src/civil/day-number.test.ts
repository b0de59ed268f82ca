import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDate,
  dateOfDay,
  dayNumber,
  daysBetween,
  isCivilDate,
  weekday,
  weekdayOfDay,
  yearOf,
} from './index.ts'

/** The platform's own calendar, which the library does not use. */
const day = 86_400_000
function oracle(number: number) {
  const date = new Date(number * day)
  return {
    text: date.toISOString().slice(0, 10),
    weekday: date.getUTCDay() || 7,
    year: date.getUTCFullYear(),
  }
}

describe('day numbers, held against the platform’s UTC calendar', () => {
  it('agree on every day from 1899 to 2101', () => {
    const first = Date.UTC(1899, 0, 1) / day
    const last = Date.UTC(2101, 11, 31) / day
    for (let number = first; number <= last; number++) {
      const expected = oracle(number)
      const date = civilDate(expected.text)
      if (dayNumber(date) !== number || dateOfDay(number) !== date) throw new Error(`${date} is not day ${number}`)
      if (weekday(date) !== expected.weekday || weekdayOfDay(number) !== expected.weekday)
        throw new Error(`${date} falls on another weekday`)
      if (yearOf(date) !== expected.year) throw new Error(`${date} lies in another year`)
    }
    expect(last - first).toBe(74_143)
  })

  it('agree on every first and last of a month from year 1 to 9999', () => {
    for (let year = 1; year <= 9999; year++)
      for (let month = 0; month < 12; month++) {
        const end = new Date(Date.UTC(2000, month + 1, 0))
        end.setUTCFullYear(year, month + 1, 0)
        const number = end.getTime() / day
        const expected = oracle(number).text
        if (dateOfDay(number) !== expected || dayNumber(civilDate(expected)) !== number) throw new Error(expected)
      }
    expect(dateOfDay(dayNumber(civilDate('0001-01-01')))).toBe('0001-01-01')
  })

  it('tell dates that exist from those that do not, over every text of that shape from 1896 to 2104', () => {
    for (let year = 1896; year <= 2104; year++)
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
          const made = new Date(Date.UTC(year, month - 1, date))
          const exists =
            made.getUTCMonth() === month - 1 && made.getUTCDate() === date && made.getUTCFullYear() === year
          if (isCivilDate(text) !== exists) throw new Error(text)
        }
  })

  it('refuse what lies beyond year 9999 or before year 1', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow('civil/beyond-calendar')
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow('civil/beyond-calendar')
    expect(() => dateOfDay(Number.NaN)).toThrow('YYYY-MM-DD')
  })

  it('count between dates, both ways', () => {
    expect(daysBetween(civilDate('2024-02-28'), civilDate('2024-03-01'))).toBe(2)
    expect(daysBetween(civilDate('2024-03-01'), civilDate('2024-02-28'))).toBe(-2)
    expect(addDays(civilDate('2024-03-01'), -1)).toBe('2024-02-29')
  })

  it('add months to the same day, or to the last one there is', () => {
    expect(addMonths(civilDate('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(civilDate('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(civilDate('2026-03-31'), -1)).toBe('2026-02-28')
    expect(addMonths(civilDate('2026-12-15'), 12)).toBe('2027-12-15')
  })
})
