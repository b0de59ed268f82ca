import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newAmong } from './new-among.ts'

const places = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b))

test('as many are new as there are more than before, and none twice', () => {
  fc.assert(
    fc.property(places, places, (known, present) => {
      const fresh = newAmong(known, present)
      expect(fresh).toHaveLength(Math.max(0, present.length - known.length))
      expect(new Set(fresh).size).toBe(fresh.length)
    }),
  )
})

test('a block of lines that comes in above moves the known ones and names the new one', () => {
  fc.assert(
    fc.property(
      places.filter((list) => list.length > 2),
      fc.integer({ min: 1, max: 50 }),
      (known, lines) => {
        const [first = 1] = known
        const present = [...known.map((at) => at + lines + first), 1].toSorted((a, b) => a - b)
        expect(newAmong(known, present).map((index) => present[index])).toEqual([1])
      },
    ),
  )
})

test('what is added below the known ones is new', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 9 }), (known, more) => {
      const present = [...known, ...Array.from({ length: more }, (_, index) => 1000 + index * 7)]
      expect(newAmong(known, present)).toEqual(Array.from({ length: more }, (_, index) => known.length + index))
    }),
  )
})
