import { expect, test } from 'vitest'
import { codes, grid, ofKind, read, readInPieces } from '../../test/samples/read.ts'
import { placeOfCell } from '../model/place-of.ts'

test('rows come with their header, cells with line and column', async () => {
  const parts = await read('名单.csv', '序号,姓名,镇\r\n1,甲,城关\r\n2,"乙,丙",夜村\r\n')
  expect(grid(parts)).toEqual([
    ['序号', '姓名', '镇'],
    ['1', '甲', '城关'],
    ['2', '乙,丙', '夜村'],
  ])
  const last = ofKind(parts, 'row').at(-1)
  const [, name, town] = last?.cells ?? []
  if (last === undefined || name === undefined || town === undefined) throw new Error('no row')
  expect(placeOfCell(last, name)).toEqual({
    kind: 'cell',
    file: '名单.csv',
    table: 1,
    cell: 'B3',
    title: '姓名',
    line: 3,
    column: 3,
  })
  expect(placeOfCell(last, town)).toMatchObject({ cell: 'C3', line: 3, column: 9 })
  expect(ofKind(parts, 'row').map((row) => row.role)).toEqual(['header', 'body', 'body'])
})

test('a quoted field may hold line breaks, quotation marks and separators', async () => {
  const parts = await read('a.csv', '标题,内容\n一,"第一行\n第二行，说""好"""\n二,三\n')
  expect(grid(parts)[1]).toEqual(['一', '第一行\n第二行，说"好"'])
  const last = ofKind(parts, 'row').at(-1)
  expect(last?.row).toBe(3)
  expect(last?.cells.map((cell) => cell.line)).toEqual([4, 4])
})

test.each([
  [
    'tabs',
    '姓名\t镇\n甲\t城关\n',
    [
      ['姓名', '镇'],
      ['甲', '城关'],
    ],
  ],
  [
    'semicolons',
    '姓名;镇;额\n甲;城关;1,5\n',
    [
      ['姓名', '镇', '额'],
      ['甲', '城关', '1,5'],
    ],
  ],
  [
    'bars',
    '姓名|镇\n甲|城关\n',
    [
      ['姓名', '镇'],
      ['甲', '城关'],
    ],
  ],
  [
    'full-width commas',
    '姓名，镇\n甲，城关\n',
    [
      ['姓名', '镇'],
      ['甲', '城关'],
    ],
  ],
  [
    'what Excel names',
    'sep=;\n姓名;镇\n甲;城关\n',
    [
      ['姓名', '镇'],
      ['甲', '城关'],
    ],
  ],
  ['one column', '姓名\n甲\n', [['姓名'], ['甲']]],
])('separated by %s', async (_what, text, expected) => {
  expect(grid(await read('a.csv', text))).toEqual(expected)
})

test('rows behind a line that names the separator keep their numbers', async () => {
  const rows = ofKind(await read('a.csv', 'sep=;\n姓名;镇\n甲;城关\n'), 'row')
  expect(rows.map((row) => [row.row, row.cells[0]?.line, row.cells[1]?.lineColumn])).toEqual([
    [2, 2, 4],
    [3, 3, 3],
  ])
})

test('the separator may be said', async () => {
  expect(grid(await read('a.csv', 'a,b;c\n', { separator: ';', headers: 'none' }))).toEqual([['a,b', 'c']])
})

test('a quotation mark that is never closed takes no row with it', async () => {
  const parts = await read('a.csv', '姓名,镇\n"甲,城关\n乙,夜村\n')
  expect(grid(parts)).toEqual([
    ['姓名', '镇'],
    ['"甲', '城关'],
    ['乙', '夜村'],
  ])
  expect(ofKind(parts, 'failure')).toMatchObject([
    { code: 'unclosed-quote', scope: 'part', place: { kind: 'line', file: 'a.csv', line: 2, column: 1 } },
  ])
})

test('a mark that only another field further down would close counts as never closed', async () => {
  const parts = await read('a.csv', '姓名,镇\n"甲,城关\n乙,"夜村"\n')
  expect(grid(parts).at(-1)).toEqual(['乙', '夜村'])
  expect(codes(parts)).toEqual(['unclosed-quote'])
})

test('GB 18030, cut anywhere, is read and said to be guessed', async () => {
  // 姓名,镇\n甲,城关\n
  const bytes = Uint8Array.from([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd5, 0xf2, 0x0a, 0xbc, 0xd7, 0x2c, 0xb3, 0xc7, 0xb9, 0xd8, 0x0a,
  ])
  const expected = [
    ['姓名', '镇'],
    ['甲', '城关'],
  ]
  for (const size of [1, 2, 3, 5, 16]) {
    const parts = await readInPieces('a.csv', bytes, size)
    expect(grid(parts)).toEqual(expected)
    expect(ofKind(parts, 'notice')).toMatchObject([{ code: 'encoding-guessed', params: { encoding: 'gb18030' } }])
  }
})

test('a byte-order mark is no part of the first title', async () => {
  const [header] = ofKind(await read('a.csv', '\uFEFF姓名,镇\n甲,城关'), 'header')
  expect(header?.titles).toEqual(['姓名', '镇'])
})

test('tricks and damage of spreadsheets show', async () => {
  const parts = await read('a.csv', '姓名,证件号\n甲,6.10102E+17\n乙,"=""610102"""\n丙,="0012"\n', { headers: 'none' })
  const cells = ofKind(parts, 'row').map((row) => row.cells[1])
  expect(cells[1]).toMatchObject({ text: '6.10102E+17', rounded: true })
  expect(cells[2]).toMatchObject({ text: '610102', raw: '="610102"' })
  expect(cells[3]).toMatchObject({ text: '0012', raw: '="0012"' })
})

test('rows that do not fit the header are counted', async () => {
  const notices = ofKind(await read('a.csv', '姓名,镇,额\n甲,城关,1\n乙,城关\n\n丙,城关,1,2\n'), 'notice')
  expect(notices).toMatchObject([{ code: 'uneven-rows', params: { count: 2, firstLine: 3, expected: 3 } }])
})

test('a caption above the header is told from it', async () => {
  const rows = ofKind(await read('a.csv', '2026年补贴名单,,\n序号,姓名,金额\n1,甲,300\n'), 'row')
  expect(rows.map((row) => [row.role, row.header?.titles.join() ?? ''])).toEqual([
    ['caption', ''],
    ['header', '序号,姓名,金额'],
    ['body', '序号,姓名,金额'],
  ])
})

test('a limit on cells stops the file and says so', async () => {
  const parts = await read('a.csv', '姓名,镇\n甲,城关\n乙,夜村\n'.repeat(20), { limits: { cells: 50 } })
  expect(ofKind(parts, 'failure')).toMatchObject([
    { code: 'too-large', scope: 'file', params: { limit: 'cells', value: 50 } },
  ])
  expect(ofKind(parts, 'row').length).toBeLessThanOrEqual(25)
})

test('lone carriage returns end rows, and one cut between two pieces does not end two', async () => {
  const bytes = new TextEncoder().encode('a,b\r\nc,d\re,f\r')
  for (const size of [1, 2, 3, 4, 5]) {
    const rows = ofKind(await readInPieces('a.csv', bytes, size, { headers: 'none' }), 'row')
    expect(rows.map((row) => [row.row, ...row.cells.map((cell) => cell.text)])).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
    ])
  }
})
