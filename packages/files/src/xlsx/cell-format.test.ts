import { expect, test } from 'vitest'
import { cellFormat } from './cell-format.ts'

test.each([
  [14, undefined],
  [31, undefined],
  [57, undefined],
  [164, 'yyyy"年"m"月"d"日"'],
  [165, '[$-804]yyyy\\-mm\\-dd;@'],
  [166, '[h]:mm:ss'],
  [167, '[DBNum1][$-804]yyyy年m月'],
])('format %d %s shows a date', (id, code) => {
  expect(cellFormat(id, code).date).toBe(true)
})

test.each([
  [0, undefined],
  [2, undefined],
  [164, '0.00E+00'],
  [165, '#,##0.00"元/天"'],
  [166, '[Red]0.0%'],
  [167, 'General'],
  [168, '@'],
  [169, '_ * #,##0_ '],
])('format %d %s shows no date', (id, code) => {
  expect(cellFormat(id, code).date).toBe(false)
})

test('formats that hide or fill up are known', () => {
  expect(cellFormat(164, ';;;')).toEqual({ date: false, hidden: true, zeros: 0 })
  expect(cellFormat(164, '000000')).toEqual({ date: false, hidden: false, zeros: 6 })
})
