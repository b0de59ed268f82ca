import { expect, expectTypeOf, it } from 'vitest'
import type { SourceConfidence } from '../law/instrument.ts'
import { severities } from './finding.ts'
import { confidenceOf, lesserSeverity, weakest } from './severity.ts'

it('takes the lesser of two severities, and nothing where one reports nothing', () => {
  for (const [at, one] of severities.entries())
    for (const [beside, two] of severities.entries())
      expect(lesserSeverity(one, two)).toBe(severities[Math.max(at, beside)])
  expect(lesserSeverity(undefined, 'error')).toBeUndefined()
  expect(lesserSeverity('error', undefined)).toBeUndefined()
})

it('is as sure as the weakest source', () => {
  expect([weakest(['T']), weakest(['T', 'E']), weakest(['E', 'M']), weakest(['M', 'T']), weakest(['E', 'T'])]).toEqual([
    'T',
    'E',
    'M',
    'M',
    'E',
  ])
  expect(confidenceOf).toEqual({ T: 'certain', E: 'likely', M: 'possible' })
})

it('is asked of at least one source: an empty list does not compile', () => {
  expectTypeOf<readonly []>().not.toExtend<Parameters<typeof weakest>[0]>()
  expectTypeOf<readonly SourceConfidence[]>().not.toExtend<Parameters<typeof weakest>[0]>()
})
