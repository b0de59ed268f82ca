import { expect, test } from 'vitest'
import { describePlace } from './describe-place.ts'
import type { HeaderPart, RowPart, TextPart } from './part.ts'
import { placeOfCell, placeOfText } from './place-of.ts'

const header: HeaderPart = {
  kind: 'header',
  file: 'a.xlsx',
  table: 1,
  sheet: '名单',
  rows: [2, 2],
  titles: ['姓名', ''],
}

test('a cell is named by its sheet, address and title', () => {
  const row: RowPart = { kind: 'row', file: 'a.xlsx', role: 'body', table: 1, sheet: '名单', row: 7, cells: [], header }
  expect(placeOfCell(row, { column: 0, text: '甲', type: 'text' })).toEqual({
    kind: 'cell',
    file: 'a.xlsx',
    sheet: '名单',
    table: 1,
    cell: 'A7',
    title: '姓名',
  })
  const hidden = placeOfCell(row, { column: 1, text: '乙', type: 'text', hiddenBy: ['column'] })
  expect(hidden).toEqual({ kind: 'cell', file: 'a.xlsx', sheet: '名单', table: 1, cell: 'B7', hiddenBy: ['column'] })
})

test('a character of a joined cell is found in its stretch', () => {
  const row: RowPart = { kind: 'row', file: 'a.html', role: 'body', table: 2, row: 1, cells: [] }
  const runs = [
    { at: 0, line: 3, column: 5 },
    { at: 4, line: 4, column: 9 },
  ]
  expect(placeOfCell(row, { column: 2, text: '61010219', type: 'text', runs }, 6)).toEqual({
    kind: 'cell',
    file: 'a.html',
    table: 2,
    cell: 'C1',
    line: 4,
    column: 11,
  })
})

test('a text without stretches has one place', () => {
  const part: TextPart = {
    kind: 'text',
    file: 'a.docx',
    role: 'body',
    text: '正文',
    place: { kind: 'paragraph', file: 'a.docx', story: 'body', paragraph: 3 },
  }
  expect(placeOfText(part, 1)).toBe(part.place)
})

test('places are spoken of in both languages', () => {
  expect(describePlace({ kind: 'page', file: 'a.pdf', page: 2, line: 4 })).toEqual({
    'zh-CN': '第 2 页第 4 行',
    en: 'page 2, line 4',
  })
  expect(describePlace({ kind: 'paragraph', file: 'a', story: 'footnote', paragraph: 1 })['zh-CN']).toBe('脚注第 1 段')
  expect(describePlace({ kind: 'pointer', file: 'a', pointer: '/title', line: 9 }).en).toBe('/title (line 9)')
})
