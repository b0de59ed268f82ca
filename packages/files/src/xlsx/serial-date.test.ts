import { expect, test } from 'vitest'
import { serialDate } from './serial-date.ts'

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [25_569, false, '1970-01-01'],
  [46_024, false, '2026-01-02'],
  [46_024.999_988_425_9, false, '2026-01-02 23:59:59'],
  [46_024.999_999_9, false, '2026-01-03'],
  [0.5, false, '12:00:00'],
  [2_958_465, false, '9999-12-31'],
  [0, true, '1904-01-01'],
  [44_562, true, '2026-01-02'],
])('%d (from 1904: %s) is %s', (serial, from1904, expected) => {
  expect(serialDate(serial, from1904)).toBe(expected)
})

test.each([-1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => {
  expect(serialDate(serial, false)).toBeUndefined()
})
