import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from '../civil/civil-date.ts'
import { addWorkingDays } from './add-working-days.ts'
import { calendarOf } from './calendar.ts'

const today = civilDate('2026-11-23')

/** A count from a day, under a calendar that has been asked nothing before. */
const anew = (from: string, n: number, knownOn = today) =>
  addWorkingDays(civilDate(from), n, { knownOn, calendar: calendarOf() })

describe('final due dates that were told before', () => {
  it('are told again, and nobody can change them', () => {
    const first = addWorkingDays(civilDate('2022-09-30'), 20, { knownOn: today })
    expect(addWorkingDays(civilDate('2022-09-30'), 20, { knownOn: today })).toBe(first)
    expect(Object.isFrozen(first)).toBe(true)
  })

  it('are the same as those of a calendar that is asked for each of them the first time', () => {
    const calendar = calendarOf()
    for (let i = 0; i < 60; i++) {
      const from = addDays(civilDate('2025-12-01'), i)
      for (const n of [0, 1, 20, 63, 64, 65]) {
        const told = addWorkingDays(from, n, { knownOn: today })
        expect(told).toEqual(addWorkingDays(from, n, { knownOn: today, calendar }))
        expect(addWorkingDays(from, n, { knownOn: today })).toEqual(told)
      }
    }
  })

  it('do not outlive the knowledge they rest on', () => {
    const from = civilDate('2020-01-20')
    expect(addWorkingDays(from, 5, { knownOn: civilDate('2020-01-26') })).toMatchObject({ on: '2020-02-01' })
    expect(addWorkingDays(from, 5, { knownOn: civilDate('2020-01-27') })).toMatchObject({ on: '2020-02-04' })
    expect(addWorkingDays(from, 5, { knownOn: civilDate('2020-01-26') })).toMatchObject({ on: '2020-02-01' })
  })

  it('never stand in for a trace, nor a trace for them', () => {
    const plain = anew('2022-09-30', 3)
    expect(plain).not.toHaveProperty('trace')
    expect(addWorkingDays(civilDate('2022-09-30'), 3, { knownOn: today, trace: true })).toHaveProperty('trace')
    expect(addWorkingDays(civilDate('2022-09-30'), 3, { knownOn: today })).toEqual(plain)
  })

  it('are kept only where they are final', () => {
    const open = addWorkingDays(civilDate('2026-12-10'), 20, { knownOn: today })
    expect(open.status).toBe('provisional')
    expect(addWorkingDays(civilDate('2026-12-10'), 20, { knownOn: today })).toEqual(open)
  })
})
