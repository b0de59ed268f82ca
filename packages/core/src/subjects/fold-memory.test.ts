import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { foldBodies } from './fold-bodies.ts'
import type { Item } from './fold-records.ts'

const knownOn = civilDate('2026-11-23')
const { facts } = lawOf({ place: '611000', knownOn })
const span = {
  from: civilDate('2014-01-01'),
  to: civilDate('2014-12-31'),
  complete: ['press-conference', 'letter', 'document', 'media-account', 'interpretation'],
  completeThrough: civilDate('2014-12-31'),
}
const bodies = 7

/** The n-th record of a stream in which seven bodies publish everything in turn. */
function recordOf(n: number): Item {
  const issuer = `611000.body-${n % bodies}`
  const day = `2014-${String(1 + (n % 12)).padStart(2, '0')}-10`
  const common = { id: `611000.r-${n}`, place: '611000', issuer, title: `第${n}件` }
  switch (n % 4) {
    case 0:
      return { ...common, kind: 'letter', askedAt: day, repliedAt: day }
    case 1:
      return { ...common, kind: 'press-conference', heldAt: day, class: 'regular', topics: ['finance', 'health'] }
    case 2:
      return { ...common, kind: 'document', publishedOn: day, keyAreas: ['budgets', 'education'] }
    default:
      return { ...common, kind: 'media-account', owner: { body: issuer }, openedOn: day, channel: 'weibo' }
  }
}

/** What is kept after so many records. */
function keptAfter(records: number, recordAt: (n: number) => Item): number {
  const fold = foldBodies(span, facts)
  for (let n = 0; n < records; n++) fold.add(recordAt(n))
  expect(fold.finish()).toHaveLength(bodies)
  return fold.kept()
}

describe('what is kept while the records of a period stream by', () => {
  it('is the same after twenty thousand as after one thousand', () => {
    const kept = keptAfter(1000, recordOf)
    expect(kept).toBeGreaterThan(bodies)
    expect(keptAfter(20_000, recordOf)).toBe(kept)
  })

  it('grows with what is named, where a rule asks for each document that was repealed', () => {
    const repealing =
      (documents: number) =>
      (n: number): Item => ({
        ...recordOf(n),
        kind: 'document',
        publishedOn: '2014-05-10',
        relations: [{ type: 'repeals', target: `611000.policy-${n % documents}` }],
      })
    const few = keptAfter(2000, repealing(5))
    expect(keptAfter(4000, repealing(5))).toBe(few)
    expect(keptAfter(2000, repealing(50))).toBeGreaterThan(few)
  })
})
