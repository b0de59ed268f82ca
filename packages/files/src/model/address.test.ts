import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAddress, columnLetters, parseCellAddress, parseCellRange } from './address.ts'

test('every cell a sheet can have is written and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(parseCellAddress(cellAddress(column, row))).toEqual({ column, row })
    }),
  )
})

test('the letters of columns follow one another', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ])
})

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1B', 'AAAA1', '1A', 'A-1', 'A12345678', '姓1'])('%s is no address', (text) => {
  expect(parseCellAddress(text)).toBeUndefined()
})

test('blocks may be written from any corner and with dollar signs', () => {
  expect(parseCellRange('$C$5:$B$2')).toEqual({ left: 1, top: 2, right: 2, bottom: 5 })
  expect(parseCellRange('B2')).toEqual({ left: 1, top: 2, right: 1, bottom: 2 })
  expect(parseCellRange('B2:')).toBeUndefined()
})
