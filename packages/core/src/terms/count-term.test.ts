import { expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { countTerm, type DayUnit } from './count-term.ts'

const knownOn = civilDate('2026-11-23')

it.each([
  ['2022-09-30', 20, 'working-day', '2022-11-02'],
  ['2022-09-30', 20, 'calendar-day', '2022-10-20'],
  ['2022-09-30', 3, 'month', '2022-12-30'],
  ['2023-01-31', 1, 'month', '2023-02-28'],
  ['2022-09-30', 5, 'year', '2027-09-30'],
  ['2024-02-29', 1, 'year', '2025-02-28'],
] as const)('%s and %i %s is %s', (from, count, unit: DayUnit, on) => {
  expect(countTerm(civilDate(from), count, unit, { knownOn })).toMatchObject({ status: 'final', on })
})
