import fc from 'fast-check'
import { describe, it } from 'vitest'
import { addDays, type CivilDate, civilDate, dateOfDay, dayNumber, daysBetween } from '../civil/index.ts'
import { addWorkingDays, isWorkingDay, shippedNotices, type WorkingDue, workingDaysBetween } from './index.ts'

const between = (from: string, to: string) =>
  fc.integer({ min: dayNumber(civilDate(from)), max: dayNumber(civilDate(to)) }).map(dateOfDay)
const anyDay = between('2005-01-01', '2029-12-31')
const anyKnown = between('2006-12-01', '2027-06-30')
const anyCount = fc.integer({ min: 0, max: 60 })

/** The earliest and the latest day a due date can be. */
function reach(due: WorkingDue): readonly [CivilDate, CivilDate] | undefined {
  switch (due.status) {
    case 'final':
      return [due.on, due.on]
    case 'provisional':
      return due.between
    case 'unknown':
      return undefined
  }
}

const rank = { unknown: 0, provisional: 1, final: 2 } as const

describe('working days', () => {
  it('added and then counted give the same number, by the best guess too', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyKnown, (from, n, knownOn) => {
        const due = addWorkingDays(from, n, { knownOn })
        if (due.status === 'unknown') return true
        const count = workingDaysBetween(from, due.on, { knownOn })
        return count.status !== 'unknown' && count.count === n
      }),
    )
  })

  it('end on a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyKnown, (from, n, knownOn) => {
        const due = addWorkingDays(from, n, { knownOn })
        if (due.status === 'unknown') return true
        const day = isWorkingDay(due.on, { knownOn })
        return day.status !== 'unknown' && day.working && (due.status === 'final') <= (day.status === 'final')
      }),
    )
  })

  it('never fall earlier when one more is added, or when the count starts later', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.integer({ min: 0, max: 20 }), anyKnown, (from, n, more, knownOn) => {
        const one = reach(addWorkingDays(from, n, { knownOn }))
        const longer = reach(addWorkingDays(from, n + more, { knownOn }))
        const later = n === 0 ? undefined : reach(addWorkingDays(addDays(from, more), n, { knownOn }))
        const notBefore = (other: readonly [string, string] | undefined) =>
          one === undefined || other === undefined || (one[0] <= other[0] && one[1] <= other[1])
        return notBefore(longer) && notBefore(later)
      }),
    )
  })

  it('lie within their bounds, and the bounds within the calendar days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), anyKnown, (from, length, knownOn) => {
        const to = addDays(from, length)
        const count = workingDaysBetween(from, to, { knownOn })
        if (count.status !== 'provisional') return true
        const [least, most] = count.between
        return least >= 0 && least <= count.count && count.count <= most && most <= daysBetween(from, to)
      }),
    )
  })

  it('add up over adjoining spans', () => {
    const length = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(anyDay, length, length, anyKnown, (from, a, b, knownOn) => {
        const middle = addDays(from, a)
        const first = workingDaysBetween(from, middle, { knownOn })
        const second = workingDaysBetween(middle, addDays(middle, b), { knownOn })
        const whole = workingDaysBetween(from, addDays(middle, b), { knownOn })
        if (first.status === 'unknown' || second.status === 'unknown') return whole.status === 'unknown'
        return whole.status !== 'unknown' && whole.count === first.count + second.count
      }),
    )
  })

  it('never lose certainty as time goes on: final stays final, provisional never becomes unknown', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyKnown, anyKnown, (from, n, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        const before = addWorkingDays(from, n, { knownOn: earlier }).status
        const after = addWorkingDays(from, n, { knownOn: later }).status
        return rank[after] >= rank[before]
      }),
    )
  })

  it('stay the same between two days on which a notice was published', () => {
    const changes = shippedNotices.map(({ publishedOn }) => publishedOn ?? '')
    fc.assert(
      fc.property(anyDay, anyCount, anyKnown, (from, n, knownOn) => {
        const next = addDays(knownOn, 1)
        // The Measures too change what is known, on these two days without a notice.
        if (changes.includes(next) || ['2007-12-14', '2024-11-10'].includes(next)) return true
        const today = reach(addWorkingDays(from, n, { knownOn }))
        const tomorrow = reach(addWorkingDays(from, n, { knownOn: next }))
        return JSON.stringify(today) === JSON.stringify(tomorrow)
      }),
    )
  })

  it('trace every day once, count what they count, and end where they end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyKnown, (from, n, knownOn) => {
        const due = addWorkingDays(from, n, { knownOn, trace: true })
        if (due.status === 'unknown') return true
        const { trace = [], on } = due
        const numbers = trace.flatMap(({ number }) => (number === null ? [] : [number]))
        return (
          trace.length === daysBetween(from, on) &&
          trace.every(({ date }, index) => date === addDays(from, index + 1)) &&
          numbers.every((number, index) => number === index + 1) &&
          numbers.length === n &&
          trace.at(-1)?.counted === true &&
          trace.some(({ status }) => status === 'provisional') <= (due.status === 'provisional')
        )
      }),
    )
  })
})
