import { expect, it } from 'vitest'
import { severities } from './finding.ts'
import { confidenceOf, lesserSeverity, weakest } from './severity.ts'

it('takes the lesser of two severities, and nothing where one reports nothing', () => {
  for (const [at, one] of severities.entries())
    for (const [beside, two] of severities.entries())
      expect(lesserSeverity(one, two)).toBe(severities[Math.max(at, beside)])
  expect(lesserSeverity(undefined, 'error')).toBeUndefined()
  expect(lesserSeverity('error', undefined)).toBeUndefined()
})

it('is as sure as the weakest source, and surest of none', () => {
  expect([[], ['T'], ['T', 'E'], ['E', 'M'], ['M', 'T']].map((each) => weakest(each.map(sourceOf)))).toEqual([
    'T',
    'T',
    'E',
    'M',
    'M',
  ])
  expect(confidenceOf).toEqual({ T: 'certain', E: 'likely', M: 'possible' })
})

function sourceOf(letter: string): 'T' | 'E' | 'M' {
  return letter === 'T' ? 'T' : letter === 'E' ? 'E' : 'M'
}
