import { expect, test } from 'vitest'
import { docx, paragraph } from '../../test/samples/docx.ts'
import { codes, grid, ofKind, read, readInPieces } from '../../test/samples/read.ts'
import { inlineRows, xlsx } from '../../test/samples/xlsx.ts'
import { zip } from '../../test/samples/zip.ts'

test('every file of an archive is read under its own name', async () => {
  const bytes = await zip({
    '名单/a.csv': '姓名,镇\n甲,城关\n',
    '__MACOSX/名单/._a.csv': 'x',
    'b.xlsx': await xlsx([
      {
        name: '一',
        xml: inlineRows([
          ['姓名', '镇'],
          ['乙', '夜村'],
        ]),
      },
    ]),
    'c.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'd.json': '{bad',
    'e.ndjson': '{"a":1}\n',
  })
  const parts = await readInPieces('包.zip', bytes, 100)
  expect(ofKind(parts, 'file').map(({ file, format }) => [file, format])).toEqual([
    ['包.zip', 'zip'],
    ['包.zip!/名单/a.csv', 'csv'],
    ['包.zip!/b.xlsx', 'xlsx'],
    ['包.zip!/d.json', 'json'],
    ['包.zip!/e.ndjson', 'ndjson'],
  ])
  expect(ofKind(parts, 'failure').map(({ file, code }) => [file, code])).toEqual([
    ['包.zip!/c.png', 'unsupported'],
    ['包.zip!/d.json', 'not-this-format'],
  ])
  expect(grid(parts)).toContainEqual(['乙', '夜村'])
  expect(ofKind(parts, 'record')).toHaveLength(1)
})

test('names in GBK are read', async () => {
  // An archive as Chinese Windows makes it: one stored file 名.txt, its name in GBK, no UTF-8 flag.
  const name = [0xc3, 0xfb, 0x2e, 0x74, 0x78, 0x74]
  const local = [
    0x50,
    0x4b,
    3,
    4,
    10,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0xe4,
    0xcd,
    0x02,
    0xf5,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    name.length,
    0,
    0,
    0,
    ...name,
    0x41,
  ]
  const crc = [0x8b, 0x9e, 0xd9, 0xd3]
  local.splice(14, 4, ...crc)
  const central = [
    0x50,
    0x4b,
    1,
    2,
    10,
    0,
    10,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...crc,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    name.length,
    0,
    ...Array<number>(16).fill(0),
    ...name,
  ]
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, central.length, 0, 0, 0, local.length, 0, 0, 0, 0, 0]
  const parts = await read('a.zip', Uint8Array.from([...local, ...central, ...end]))
  expect(ofKind(parts, 'text')).toMatchObject([{ file: 'a.zip!/名.txt', text: 'A' }])
})

test('an archive in an archive is read, one further in is not', async () => {
  const inner = await zip({ 'a.csv': '姓名,镇\n甲,城关\n' })
  const outer = await zip({ 'middle.zip': await zip({ 'inner.zip': inner, 'b.txt': '文' }) })
  const parts = await read('a.zip', outer)
  expect(ofKind(parts, 'text').map(({ file }) => file)).toEqual(['a.zip!/middle.zip!/b.txt'])
  expect(ofKind(parts, 'failure')).toMatchObject([
    { file: 'a.zip!/middle.zip!/inner.zip!/a.csv', code: 'too-large', params: { limit: 'nesting', value: 2 } },
  ])
  const more = await read('a.zip', outer, { limits: { nesting: 3 } })
  expect(codes(more)).toEqual([])
})

test('an entry behind a password is told, the others are read', async () => {
  const sealed = await zip({ 'a.csv': '姓名,镇\n甲,城关\n' }, { password: 'x' })
  expect(ofKind(await read('a.zip', sealed), 'failure')).toMatchObject([{ file: 'a.zip!/a.csv', code: 'encrypted' }])
  const both = await zip({ 'sealed.zip': sealed, 'b.txt': '文' })
  const parts = await read('a.zip', both)
  expect(codes(parts)).toEqual(['encrypted'])
  expect(ofKind(parts, 'text')).toHaveLength(1)
})

test('an entry that inflates beyond reason is refused, the others are read', async () => {
  const bomb = await zip({ 'bomb.txt': new Uint8Array(40_000_000), 'b.txt': '文' })
  expect(bomb.length).toBeLessThan(100_000)
  const parts = await read('a.zip', bomb)
  expect(ofKind(parts, 'failure')).toMatchObject([
    { file: 'a.zip!/bomb.txt', code: 'zip-bomb', params: { reason: 'ratio' } },
  ])
  expect(ofKind(parts, 'text')).toMatchObject([{ file: 'a.zip!/b.txt' }])
})

test('a bomb inside a workbook is refused', async () => {
  const sheet = `<sheetData>${'<row/>'.repeat(6_000_000)}</sheetData>`
  const parts = await read('a.xlsx', await xlsx([{ name: '一', xml: sheet }]))
  expect(codes(parts)).toEqual(['zip-bomb'])
})

test('everything together may not inflate beyond the limit', async () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, `${index}`.repeat(60_000)]))
  const parts = await read('a.zip', await zip(many), { limits: { inflatedBytes: 500_000 } })
  expect(ofKind(parts, 'failure')).toMatchObject([{ code: 'too-large', params: { limit: 'inflatedBytes' } }])
  expect(ofKind(parts, 'file').length).toBeLessThan(12)
})

test('more entries than the limit are not even listed', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, 'x']))
  const parts = await read('a.zip', await zip(many), { limits: { entries: 20 } })
  expect(ofKind(parts, 'failure')).toMatchObject([{ file: 'a.zip', code: 'too-large', params: { limit: 'entries' } }])
})

test('entries that share their bytes are refused', async () => {
  const one = await zip({ 'a.txt': 'x'.repeat(1_000), 'b.txt': 'y'.repeat(1_000) }, { level: 0 })
  const view = new DataView(one.buffer, one.byteOffset, one.length)
  // The second record of the directory is made to point at the bytes of the first.
  const records: number[] = []
  for (let at = 0; at + 4 <= one.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) records.push(at)
  const [, second] = records
  if (second === undefined) throw new Error('no second record')
  view.setUint32(second + 42, 0, true)
  const parts = await read('a.zip', one)
  expect(codes(parts)).toContain('zip-bomb')
})

test('an archive that breaks off says so', async () => {
  const whole = await zip({ 'a.txt': 'x'.repeat(5_000) }, { level: 0 })
  expect(ofKind(await read('a.zip', whole.slice(0, -30)), 'failure')).toMatchObject([{ code: 'truncated' }])
  expect(ofKind(await read('a.zip', whole.slice(0, 200)), 'failure')).toMatchObject([{ code: 'truncated' }])
  const document = await docx(paragraph('正文'))
  expect(ofKind(await read('a.docx', document.slice(0, 300)), 'failure')).toMatchObject([{ code: 'truncated' }])
})

test('a damaged entry is told, the others are read', async () => {
  const bytes = await zip({ 'a.txt': '甲'.repeat(500), 'b.txt': '乙' })
  bytes.fill(0xff, 45, 60)
  const parts = await read('a.zip', bytes)
  expect(ofKind(parts, 'failure')).toMatchObject([{ file: 'a.zip!/a.txt', code: 'broken' }])
  expect(ofKind(parts, 'text')).toMatchObject([{ file: 'a.zip!/b.txt', text: '乙' }])
})
