import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashedLocal, isRecordId, parseRecordId, partsOfRecordId, recordIdOf, sluggedLocal } from './ids.ts'

const place = fc.stringMatching(/^\d{6}$/)
const local = fc.stringMatching(/^[a-z0-9-]{1,64}$/)

describe('record ids', () => {
  it('come apart into what they were put together from', () => {
    fc.assert(
      fc.property(place, local, (p, l) => {
        expect(partsOfRecordId(recordIdOf({ place: p, local: l }))).toEqual({ place: p, local: l })
      }),
    )
  })
  it('are refused without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseRecordId(input).ok).toBe(isRecordId(input))
      }),
    )
  })
  it('slug to a local part, or say so', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (keys) => {
        const slug = sluggedLocal(keys)
        if (slug.ok) expect(isRecordId(`999999.${slug.value}`)).toBe(true)
        else expect(slug.problem.code).toBe('records/no-slug')
      }),
    )
  })
  it('leave a slug as it is', () => {
    fc.assert(
      fc.property(local, (l) => {
        const slug = sluggedLocal([l])
        if (slug.ok) expect(sluggedLocal([slug.value])).toEqual(slug)
      }),
    )
  })
  it('hash to a local part whatever the fields and their order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).reverse())
        expect(hashedLocal(fields)).toBe(hashedLocal(turned))
        expect(hashedLocal(fields)).toMatch(/^h-[0-9a-f]{16}$/)
      }),
    )
  })
})
