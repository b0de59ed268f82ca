import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { joinMasks, readMask } from './mask-shape.ts'
import { maskStrength, patternStrength } from './mask-strength.ts'

const asOf = civilDate('2026-11-23')
const county = ['611002']

/** The table of what masks leave, simulated for a county of Shaanxi. */
test.each([
  ['keep 6 and 4', '611002********1234', {}, 3350, 'strong'],
  ['keep 4 and 4 on the county’s own site', '6110**********1234', { regions: county }, 3350, 'strong'],
  ['keep 6 and 4, birth year', '611002********1234', { birth: '1985' }, 33, 'weak'],
  ['keep 6 and 4, birth month', '611002********1234', { birth: '1985-03' }, 3, 'void'],
  ['keep 6 and 4, birth date', '611002********1234', { birth: '1985-03-12' }, 1, 'void'],
  ['keep 14, sex', '61100219850312****', { sex: 'female' }, 500, 'weak'],
  ['keep 2 and 3, county and birth month', '61*************123', { regions: county, birth: '1985-03' }, 28, 'weak'],
  ['keep 2 and 3, nothing', '61*************123', {}, 3_900_000, 'strong'],
] as const)('%s', (_, masked, known, candidates, grade) => {
  const strength = maskStrength(masked, { asOf, ...known })
  expect(strength).toMatchObject({ graded: true, kind: 'resident-id', grade })
  const counted = strength.graded ? strength.candidates : 0
  expect(Math.abs(counted - candidates)).toBeLessThanOrEqual(Math.max(1, candidates * 0.1))
})

test('two masks of one number joined by name leave one', () => {
  const one = readMask('611002********1234')?.pattern ?? ''
  const other = readMask('61100219850312****')?.pattern ?? ''
  const joined = joinMasks(one, other) ?? ''
  expect(joined).toBe('611002198503121234')
  expect(patternStrength('resident-id', joined, { asOf })).toMatchObject({ candidates: 1, grade: 'void' })
  expect(joinMasks('12??', '13??')).toBeUndefined()
})

test.each(['*', '＊', '×', 'x', 'X', '●', '■', '□', '#', '某'])('%s hides, however long the run', (sign) => {
  for (const run of [2, 4, 8, 12]) {
    const masked = `611002${sign.repeat(run)}1234`
    expect(maskStrength(masked, { asOf, kind: 'resident-id', birth: '1985-03-12' })).toMatchObject({ grade: 'void' })
  }
  expect(readMask(`138${sign.repeat(4)}0000`)?.pattern).toBe('138????0000')
})

test('telephones and cards', () => {
  expect(maskStrength('138****0000', { asOf })).toMatchObject({ kind: 'mobile', candidates: 10_000, grade: 'strong' })
  expect(maskStrength('1380000**00', { asOf })).toMatchObject({ kind: 'mobile', candidates: 100, grade: 'weak' })
  expect(maskStrength('1380000000*', { asOf })).toMatchObject({ kind: 'mobile', candidates: 10, grade: 'weak' })
  expect(maskStrength('6222********0000', { asOf })).toMatchObject({ kind: 'bank-card', grade: 'strong' })
})

test.each(['张某某', '张*', '', '611002198503121234', '***', '2026-**-**x', '陕H·***52'])(
  '%s is no masked number',
  (text) => {
    expect(maskStrength(text, { asOf })).toEqual({ graded: false, reason: 'not-a-masked-number' })
  },
)

test('a row that contradicts the number does not make its mask look strong', () => {
  expect(maskStrength('611002********1235', { asOf, birth: '1985-03-12' })).toMatchObject({ grade: 'void' })
  expect(maskStrength('6110021986****1234', { asOf, birth: '1985-03-12' })).toMatchObject({ grade: 'weak' })
})
