import { expect, it } from 'vitest'
import { foldItems } from './fold-items.ts'

it('takes the first and the last moment by time, whatever zone they are written in', () => {
  const steps = ['2026-06-01T08:30:00+08:00', '2026-06-01T01:00:00Z']
  const fold = (by: 'first' | 'last') => foldItems(steps, by, (item) => item, { whole: true, complete: true })
  expect(fold('first')).toBe('2026-06-01T08:30:00+08:00')
  expect(fold('last')).toBe('2026-06-01T01:00:00Z')
})
