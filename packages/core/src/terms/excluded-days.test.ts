import { describe, expect, it } from 'vitest'
import { addWorkingDays, workingDaysBetween } from '../calendar/index.ts'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { dueDate } from './due-date.ts'
import { excludedDays, type PauseReading } from './excluded-days.ts'

const context = { knownOn: civilDate('2026-11-23') }

/** The working days of March 2023, which has no holiday: Monday the 6th is the first of a week. */
function excluded(
  pauses: readonly (readonly [string, string])[],
  reading: PauseReading = 'after-sending',
  through = '2023-03-31',
) {
  const spans = pauses.map(([sent, answered]) => ({
    reason: 'third-party' as const,
    sent: civilDate(sent),
    answered: civilDate(answered),
  }))
  return excludedDays(spans, reading, civilDate('2023-03-01'), civilDate(through), context)
}

describe('the working days that pauses take out', () => {
  it.each([
    ['none', [], 0],
    ['the day of the answer counts among them, that of sending does not', [['2023-03-06', '2023-03-10']], 4],
    ['sent and answered on one day', [['2023-03-06', '2023-03-06']], 0],
    ['a weekend takes out nothing', [['2023-03-10', '2023-03-12']], 0],
    [
      'two apart',
      [
        ['2023-03-06', '2023-03-08'],
        ['2023-03-13', '2023-03-15'],
      ],
      4,
    ],
    [
      'told in the other order',
      [
        ['2023-03-13', '2023-03-15'],
        ['2023-03-06', '2023-03-08'],
      ],
      4,
    ],
    [
      'one after the other',
      [
        ['2023-03-06', '2023-03-08'],
        ['2023-03-08', '2023-03-10'],
      ],
      4,
    ],
    [
      'overlapping ones once',
      [
        ['2023-03-06', '2023-03-10'],
        ['2023-03-08', '2023-03-14'],
      ],
      6,
    ],
    [
      'the longer first',
      [
        ['2023-03-06', '2023-03-14'],
        ['2023-03-08', '2023-03-10'],
      ],
      6,
    ],
    [
      'overlapping ones told in the other order',
      [
        ['2023-03-08', '2023-03-14'],
        ['2023-03-06', '2023-03-10'],
      ],
      6,
    ],
    ['cut to what lies after the start', [['2023-02-20', '2023-03-03']], 2],
    ['and up to the last day', [['2023-03-30', '2023-04-10']], 1],
    ['over on the day of the start', [['2023-02-20', '2023-03-01']], 0],
    ['over before it', [['2023-02-06', '2023-02-10']], 0],
    ['sent on the last day', [['2023-03-31', '2023-04-10']], 0],
    ['sent after it', [['2023-04-03', '2023-04-10']], 0],
    [
      'one that is over before the start, and one after it',
      [
        ['2023-02-06', '2023-02-10'],
        ['2023-03-06', '2023-03-08'],
      ],
      2,
    ],
    [
      'one within a longer one, and one that goes on after both',
      [
        ['2023-03-06', '2023-03-14'],
        ['2023-03-08', '2023-03-10'],
        ['2023-03-13', '2023-03-16'],
      ],
      8,
    ],
  ] as const)('%s', (_, pauses, days) => {
    expect(excluded(pauses)).toEqual({ least: days, most: days })
  })

  it('the inclusive reading takes out the day of sending as well', () => {
    expect(excluded([['2023-03-06', '2023-03-10']], 'from-sending')).toEqual({ least: 5, most: 5 })
    expect(excluded([['2023-03-01', '2023-03-03']], 'from-sending')).toEqual({ least: 2, most: 2 })
    expect(excluded([['2023-03-10', '2023-03-12']], 'from-sending')).toEqual({ least: 1, most: 1 })
  })

  it('are two figures over days that no notice has arranged, each of them added up', () => {
    const span = (from: string, to: string) => {
      const count = workingDaysBetween(civilDate(from), civilDate(to), context)
      if (count.status !== 'provisional') throw new Error('no notice for 2027 yet')
      return count.between
    }
    const [one, other] = [span('2027-02-01', '2027-02-20'), span('2027-04-01', '2027-04-08')]
    const pauses = [
      ['2027-02-01', '2027-02-20'],
      ['2027-04-01', '2027-04-08'],
    ] as const
    expect(excluded(pauses, 'after-sending', '2027-05-31')).toEqual({
      least: one[0] + other[0],
      most: one[1] + other[1],
    })
    expect(one[0]).toBeLessThan(one[1])
  })

  it('are not known where the calendar knows no day', () => {
    expect(excludedDays([], 'after-sending', civilDate('1990-01-01'), civilDate('1990-02-01'), context)).toEqual({
      least: 0,
      most: 0,
    })
    const pause = { reason: 'third-party', sent: civilDate('1990-01-02'), answered: civilDate('1990-01-20') } as const
    expect(
      excludedDays([pause], 'after-sending', civilDate('1990-01-01'), civilDate('1990-02-01'), context),
    ).toBeUndefined()
  })
})

it('a term that was paused over unarranged days ends between the least and the most of them', () => {
  const [from, sent, answered] = [civilDate('2027-01-25'), civilDate('2027-02-01'), civilDate('2027-02-20')]
  const law = lawOf({ place: '611000', knownOn: context.knownOn })
  const due = dueDate(
    { term: 'answer', from, events: [{ event: 'paused', reason: 'third-party', sent, answered }] },
    law,
    context,
  )
  const out = workingDaysBetween(sent, answered, context)
  if (out.status !== 'provisional') throw new Error('no notice for 2027 yet')
  const [early, late] = out.between.map((days) => addWorkingDays(from, 20 + days, context))
  if (early?.status !== 'provisional' || late?.status !== 'provisional') throw new Error('no notice for 2027 yet')
  expect(due).toMatchObject({ status: 'provisional', between: [early.between[0], late.between[1]] })
})
