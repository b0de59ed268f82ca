import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { unwrap } from '../problems/index.ts'
import { residentCheck } from './check-digits.ts'
import { lengthenResidentId, parseResidentId, residentIdFaults } from './resident-id.ts'

/** A number of the reserved region, or born 1900 to 1909: it can belong to nobody alive. */
function madeUp(region: string, birth: string, sequence: string): string {
  const body = region + birth + sequence
  return body + (residentCheck(body) ?? '')
}

test('reads birth, sex and region', () => {
  const id = unwrap(parseResidentId(madeUp('611002', '19051231', '002')))
  expect(id).toMatchObject({ holder: 'citizen', region: '611002', birth: '1905-12-31', sex: 'female', writtenWith: 18 })
})

test('knows who holds residence permits and foreigners’ cards', () => {
  expect(unwrap(parseResidentId(madeUp('810000', '19010101', '001'))).holder).toBe('hong-kong')
  expect(unwrap(parseResidentId(madeUp('820000', '19010101', '001'))).holder).toBe('macau')
  expect(unwrap(parseResidentId(madeUp('830000', '19010101', '001'))).holder).toBe('taiwan')
  expect(unwrap(parseResidentId(madeUp('911840', '19010101', '001'))).holder).toBe('foreigner')
  expect(unwrap(parseResidentId(madeUp('999999', '19010101', '001'))).holder).toBe('sample')
})

test('names every fault', () => {
  const good = madeUp('611002', '19051231', '002')
  const other = good.endsWith('1') ? '2' : '1'
  expect(residentIdFaults(good.slice(0, 17) + other)).toEqual(['check'])
  expect(residentIdFaults(madeUp('611002', '19050230', '002'))).toEqual(['birth'])
  expect(residentIdFaults(madeUp('601002', '19051231', '002'))).toEqual(['region'])
  expect(residentIdFaults('61100219051231')).toEqual(['shape'])
  expect(residentIdFaults(good, { bornBy: civilDate('1905-12-30') })).toEqual(['birth'])
})

test('fifteen digits become eighteen; the very old were born in the century before', () => {
  expect(lengthenResidentId('611002051231002')).toBe(madeUp('611002', '19051231', '002'))
  expect(lengthenResidentId('611002051231996')).toBe(madeUp('611002', '18051231', '996'))
  expect(unwrap(parseResidentId('611002051231002')).writtenWith).toBe(15)
  expect(lengthenResidentId('61100205123100')).toBeUndefined()
})

test('full width, spaces, dashes and lower case do not matter', () => {
  const ending = Array.from({ length: 1000 }, (_, i) => madeUp('999999', '19090909', String(i).padStart(3, '0')))
  const withX = ending.find((number) => number.endsWith('X')) ?? ''
  expect(unwrap(parseResidentId(withX.toLowerCase())).number).toBe(withX)
  expect(unwrap(parseResidentId(`${withX.slice(0, 6)} ${withX.slice(6, 14)}－${withX.slice(14)}\u200b`)).number).toBe(
    withX,
  )
})

test('a refusal says what is wrong and never the value', () => {
  const bad = madeUp('611002', '19050230', '002')
  const result = parseResidentId(bad)
  expect(result.ok).toBe(false)
  expect(JSON.stringify(result)).not.toContain(bad.slice(0, 8))
  expect(JSON.stringify(result)).toContain('birth')
})
