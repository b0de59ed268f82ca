import { describe, expect, it } from 'vitest'
import { anchored, stateOf } from '../../../../scripts/anchors/anchors.ts'
import { heldTexts } from '../../../../scripts/anchors/held-texts.ts'
import { absent } from '../../../../scripts/shared-data.ts'
import { clauseId } from '../law/clause.ts'

/** How many provisions had their terms found in the text. It may grow, never fall. */
const verifiedAtLeast = 88

const texts = heldTexts()
const all = anchored()

describe('anchors', () => {
  it('are short key terms, never sentences', () => {
    for (const { what, anchors } of all) {
      expect(anchors.length, what).toBeGreaterThan(0)
      for (const anchor of anchors) expect(anchor, what).toMatch(/^[^\s，。；：]{2,12}$/u)
    }
  })

  it('stand in the provision that is cited, wherever its text is at hand', (context) => {
    if (texts === undefined) return context.skip(absent('law'))
    const missing = all.flatMap((each) => {
      const found = stateOf(each, texts)
      return found.state === 'missing' ? [`${each.what} (${clauseId(each.clause)}): ${found.missing.join('、')}`] : []
    })
    expect(missing).toEqual([])
  })

  it('were verified before and still are', (context) => {
    if (texts === undefined) return context.skip(absent('law'))
    const verified = all.filter((each) => stateOf(each, texts).state === 'verified').length
    expect(verified).toBeGreaterThanOrEqual(verifiedAtLeast)
  })
})
