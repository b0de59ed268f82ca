import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, civilDate } from '../civil/index.ts'
import { madeUpResidentId, residentIdFaults } from '../identifiers/index.ts'
import { mask } from './mask.ts'
import { readMask } from './mask-shape.ts'
import { maskStrength } from './mask-strength.ts'

const asOf = civilDate('1912-01-01')
const people = fc.nat(2_000_000).map((index) => madeUpResidentId(index, '611002'))

/** Every number of one county that fits, counted one by one. */
function counted(pattern: string, first: string, days: number): number {
  let count = 0
  for (let day = 0; day < days; day++) {
    const date = addDays(civilDate(first), day).replaceAll('-', '')
    for (let n = 0; n < 1000; n++) {
      for (const check of Array.from('0123456789X')) {
        const number = `611002${date}${String(n).padStart(3, '0')}${check}`
        const fits = Array.from(pattern).every((character, i) => character === '?' || character === number[i])
        if (fits && residentIdFaults(number).length === 0) count++
      }
    }
  }
  return count
}

test('within a month the count is exact', () => {
  fc.assert(
    fc.property(
      people,
      fc.uniqueArray(fc.integer({ min: 14, max: 17 }), { minLength: 1, maxLength: 2 }),
      (number, hidden) => {
        const written = Array.from(number, (character, i) =>
          hidden.includes(i) || (i > 11 && i < 14) ? '*' : character,
        ).join('')
        const month = `${number.slice(6, 10)}-${number.slice(10, 12)}`
        const pattern = readMask(written)?.pattern ?? ''
        const days = Array.from({ length: 31 }, (_, i) => addDays(civilDate(`${month}-01`), i)).filter((day) =>
          day.startsWith(month),
        )
        const strength = maskStrength(written, { asOf, birth: month })
        expect(strength.graded && strength.candidates).toBe(counted(pattern, `${month}-01`, days.length))
      },
    ),
    { numRuns: 8 },
  )
})

test('knowing more never leaves more, and the true number is always among them', () => {
  fc.assert(
    fc.property(people, (number) => {
      const masked = mask(number, { start: 6, end: 4 })
      const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)]
      const counts = [undefined, year, `${year}-${month}`, `${year}-${month}-${day}`].map((birth) => {
        const strength = maskStrength(masked, { asOf, ...(birth === undefined ? {} : { birth }) })
        return strength.graded ? strength.candidates : 0
      })
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      expect(counts.at(-1)).toBe(1)
    }),
    { numRuns: 50 },
  )
})

test('a mask shows no more than its policy keeps, and what it keeps stays readable', () => {
  fc.assert(
    fc.property(people, (number) => {
      const masked = mask(number, 'resident-id')
      expect(masked).toHaveLength(18)
      expect(readMask(masked)?.pattern).toBe(`${number.slice(0, 2)}${'?'.repeat(13)}${number.slice(15)}`)
      expect(maskStrength(masked, { asOf })).toMatchObject({ grade: 'strong' })
    }),
  )
})
