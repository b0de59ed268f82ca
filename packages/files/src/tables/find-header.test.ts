import { expect, test } from 'vitest'
import { parseCellRange } from '../model/address.ts'
import { findHeader } from './find-header.ts'
import type { RowDraft } from './row-draft.ts'

function rows(table: readonly (readonly string[])[]): readonly RowDraft[] {
  return table.map((texts, index) => ({
    row: index + 1,
    cells: texts.flatMap((text, column) => (text === '' ? [] : [{ column, text, type: 'text' as const }])),
  }))
}

function merges(...references: readonly string[]) {
  return references.flatMap((reference) => parseCellRange(reference) ?? [])
}

test('titles of two storeys are joined where cells are merged', () => {
  const table = rows([
    ['城关镇2026年补贴发放表', '', '', '', ''],
    ['单位：元', '', '', '', ''],
    ['序号', '姓名', '补贴', '', '备注'],
    ['', '', '标准', '金额', ''],
    ['1', '甲', '300', '900', ''],
  ])
  const found = findHeader({ rows: table, merges: merges('A1:E1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4') })
  expect(found).toEqual({ from: 2, to: 3, titles: ['序号', '姓名', '补贴/标准', '补贴/金额', '备注'] })
})

test.each([
  [
    'words over figures',
    [
      ['甲类', '乙类'],
      ['1', '2'],
    ],
    0,
  ],
  [
    'names of a database',
    [
      ['id', 'doc_number', 'formedOn'],
      ['a', 'b', 'c'],
    ],
    0,
  ],
  [
    'known words over words',
    [
      ['姓名', '住址'],
      ['甲', '某村'],
    ],
    0,
  ],
  [
    'a table of figures',
    [
      ['1', '2'],
      ['3', '4'],
    ],
    undefined,
  ],
  [
    'a list without a header',
    [
      ['甲', '某村'],
      ['乙', '某组'],
    ],
    undefined,
  ],
  [
    'masked numbers',
    [
      ['甲', '6101**********1234'],
      ['乙', '6101**********1235'],
    ],
    undefined,
  ],
  ['one column', [['姓名'], ['甲'], ['乙']], 0],
  [
    'years as titles',
    [
      ['地区', '2024年', '2025年'],
      ['城关', '1', '2'],
    ],
    0,
  ],
])('%s', (_what, table, from) => {
  expect(findHeader({ rows: rows(table), merges: [] })?.from).toBe(from)
})

test('rows that the format calls a header are one', () => {
  const [first, second, third] = rows([
    ['甲', '乙'],
    ['丙', '丁'],
    ['1', '2'],
  ])
  if (first === undefined || second === undefined || third === undefined) throw new Error('no rows')
  const marked = [{ ...first, header: true as const }, { ...second, header: true as const }, third]
  expect(findHeader({ rows: marked, merges: [] })).toEqual({ from: 0, to: 1, titles: ['甲/丙', '乙/丁'] })
})

test('a cell merged down over the data is no second storey', () => {
  const table = rows([
    ['镇', '姓名'],
    ['城关', '甲'],
    ['', '乙'],
  ])
  expect(findHeader({ rows: table, merges: merges('A2:A3') })).toEqual({ from: 0, to: 0, titles: ['镇', '姓名'] })
})
