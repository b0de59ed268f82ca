import { describe, expect, expectTypeOf, it } from 'vitest'
import { text } from '../text/local-text.ts'
import { emergencyLevels } from '../vocabularies/emergencies.ts'
import { coded, codeLabel, labelled } from './coding.ts'
import type { Fact } from './fact.ts'

const question = { type: 'code', over: ['record'], ask: text('级别', 'Grade'), read: { from: 'stated' } } as const

describe('the codes of a fact', () => {
  it('are those of a vocabulary, or some of them, with its labels', () => {
    expect(coded(emergencyLevels)).toEqual({ codes: emergencyLevels.codes, vocabulary: 'emergency-levels' })
    const some: Fact = { ...question, ...coded(emergencyLevels, ['large']) }
    expect(some.codes).toEqual(['large'])
    expect(codeLabel(some, 'large')).toEqual(text('较大', 'Rather large'))
    expect(codeLabel(some, 'ordinary')).toBeUndefined()
    expect(codeLabel(some, 'no-such')).toBeUndefined()
  })

  it('or its own, each with its label', () => {
    const own: Fact = { ...question, ...labelled({ dry: text('干', 'Dry'), wet: text('湿', 'Wet') }) }
    expect(own.codes).toEqual(['dry', 'wet'])
    expect(codeLabel(own, 'wet')).toEqual(text('湿', 'Wet'))
    expect(codeLabel(own, 'toString')).toBeUndefined()
  })

  it('or none at all, where they are the ids of records', () => {
    const ids: Fact = { ...question, type: 'codes' }
    expect(codeLabel(ids, 'wet')).toBeUndefined()
  })

  it('do not compile without labels', () => {
    expectTypeOf<typeof question & { readonly codes: readonly string[] }>().not.toExtend<Fact>()
    expectTypeOf<typeof question>().toExtend<Fact>()
    // @ts-expect-error a code that the vocabulary does not hold
    expect(coded(emergencyLevels, ['huge']).codes).toEqual(['huge'])
  })
})
