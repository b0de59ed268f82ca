import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { addWorkingDays, shippedNotices, workingDaysBetween } from './index.ts'

/**
 * A second implementation that shares nothing with the first but the notices: it walks the platform's UTC calendar one day
 * at a time and looks each day up in two sets.
 */
const off = new Set<string>()
const worked = new Set<string>()
for (const notice of shippedNotices) {
  for (const day of notice.withdraws?.daysWorked ?? []) worked.delete(day)
  for (const day of notice.withdraws?.daysOff ?? []) off.delete(day)
  for (const day of notice.daysOff) off.add(day)
  for (const day of notice.daysWorked) worked.add(day)
  for (const day of notice.daysOff) worked.delete(day)
  for (const day of notice.daysWorked) off.delete(day)
}
const text = (time: number) => new Date(time).toISOString().slice(0, 10)
const day = 86_400_000

function slowly(from: number, n: number): string {
  let time = from
  for (let left = n; left > 0; ) {
    time += day
    const date = text(time)
    const weekday = new Date(time).getUTCDay()
    const isWorked = worked.has(date) || (weekday !== 0 && weekday !== 6 && !off.has(date))
    if (isWorked) left--
  }
  return text(time)
}

const knownOn = civilDate('2026-11-23')
const first = Date.UTC(2006, 11, 31)
const last = Date.UTC(2026, 11, 22)

describe('held against a slow count, for every start from 2007 to 2026', () => {
  it.each([1, 5, 7, 15, 20, 40])(
    '%i working days end on the same day, and are final while 24 December is not reached',
    (n) => {
      let compared = 0
      for (let time = first; time <= last; time += day) {
        const from = civilDate(text(time))
        const expected = slowly(time, n)
        const due = addWorkingDays(from, n, { knownOn })
        if (expected > '2026-12-23') {
          if (due.status !== 'provisional') throw new Error(`${from} + ${n} should be provisional, is ${due.status}`)
          continue
        }
        if (due.status !== 'final' || due.on !== expected) throw new Error(`${from} + ${n} should end on ${expected}`)
        const count = workingDaysBetween(from, due.on, { knownOn })
        if (count.status !== 'final' || count.count !== n) throw new Error(`${from} to ${due.on} should count ${n}`)
        compared++
      }
      expect(compared).toBeGreaterThan(7200)
    },
  )
})
