import { expect, test } from 'vitest'
import { codes, ofKind, read, readInPieces } from '../../test/samples/read.ts'
import { placeOfPointer } from '../model/place-of-pointer.ts'

test('a document that is a list gives a record for each element, with its line', async () => {
  const records = ofKind(
    await read('a.json', '[\n  {"title": "一"},\n  {\n    "title": "二",\n    "a/b": [1, {"x": null}]\n  }\n]'),
    'record',
  )
  expect(records.map(({ value, pointer, line }) => [value, pointer, line])).toEqual([
    [{ title: '一' }, '/0', 2],
    [{ title: '二', 'a/b': [1, { x: null }] }, '/1', 3],
  ])
  const [, second] = records
  if (second === undefined) throw new Error('no record')
  expect(placeOfPointer(second, '/title')).toEqual({
    kind: 'pointer',
    file: 'a.json',
    pointer: '/1/title',
    line: 4,
    column: 14,
  })
  expect(placeOfPointer(second, '/a~1b/1/x')).toMatchObject({ pointer: '/1/a~1b/1/x', line: 5, column: 22 })
  expect(placeOfPointer(second)).toMatchObject({ pointer: '/1', line: 3, column: 3 })
})

test('a value that is not there is placed at what would hold it', async () => {
  const [record] = ofKind(await read('a.json', '{\n  "issuer": {\n    "name": "x"\n  }\n}'), 'record')
  if (record === undefined) throw new Error('no record')
  expect(placeOfPointer(record, '/issuer/code')).toMatchObject({ pointer: '/issuer/code', line: 2, column: 13 })
  expect(placeOfPointer(record, '/docNumber')).toMatchObject({ line: 1, column: 1 })
  expect(placeOfPointer(record, 'not a pointer')).toMatchObject({ line: 1 })
})

test('numbers that JavaScript cannot hold are kept as they stand', async () => {
  const [record] = ofKind(
    await read('a.json', '{"a": 999999190001011234, "b": [12345678901234567], "c": 15}'),
    'record',
  )
  expect(record?.exactNumbers).toEqual([
    { pointer: '/a', text: '999999190001011234' },
    { pointer: '/b/0', text: '12345678901234567' },
  ])
})

test('a key that stands twice is said, and the last counts for places too', async () => {
  const parts = await read('a.json', '{"id": "一",\n "id": "二"}')
  expect(ofKind(parts, 'notice')).toMatchObject([
    { code: 'duplicate-key', params: { pointer: '/id' }, place: { line: 2, column: 2 } },
  ])
  const [record] = ofKind(parts, 'record')
  if (record === undefined) throw new Error('no record')
  expect(record.value).toEqual({ id: '二' })
  expect(placeOfPointer(record, '/id')).toMatchObject({ line: 2, column: 8 })
})

test.each([
  ['cut off', '{"a": [1, 2', 'truncated', 1, 12],
  ['a page instead', '<html></html>', 'not-this-format', 1, 1],
  ['a comma too many', '{\n  "a": 1,,\n}', 'not-this-format', 2, 10],
  ['comments', '{"a": 1 /* x */}', 'not-this-format', 1, 9],
])('%s is a failure with its point', async (_what, text, code, line, column) => {
  expect(ofKind(await read('a.json', text), 'failure')).toMatchObject([
    { code, scope: 'file', place: { line, column } },
  ])
})

test('depth is limited, however deep', async () => {
  const deep = '['.repeat(100_000)
  expect(codes(await read('a.json', deep))).toEqual(['too-large'])
  expect(codes(await read('a.json', deep + ']'.repeat(100_000)))).toEqual(['too-large'])
  const parts = await read('a.ndjson', `{"ok":1}\n${deep}${']'.repeat(100_000)}\n{"ok":2}\n`)
  expect(codes(parts)).toEqual(['too-large'])
  expect(ofKind(parts, 'record')).toHaveLength(2)
})

test('JSON Lines under the name of a document are read as lines', async () => {
  const records = ofKind(await read('a.json', '{"a":1}\n{"a":2}\n'), 'record')
  expect(records.map(({ value, line }) => [value, line])).toEqual([
    [{ a: 1 }, 1],
    [{ a: 2 }, 2],
  ])
})

test('a bad line is passed over and told, the rest is read', async () => {
  const text = '\uFEFF{"a":1}\r\n\r\n{bad}\r\n  {"title":"三"}\r\n[1]\r\n{"cut":'
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 3, 7, 1_000]) {
    const parts = await readInPieces('a.ndjson', bytes, size)
    expect(ofKind(parts, 'record').map(({ value, line }) => [value, line])).toEqual([
      [{ a: 1 }, 1],
      [{ title: '三' }, 4],
      [[1], 5],
    ])
    expect(
      ofKind(parts, 'failure').map(({ code, place, scope }) => [code, place.kind === 'line' && place.line, scope]),
    ).toEqual([
      ['bad-line', 3, 'part'],
      ['bad-line', 6, 'part'],
    ])
  }
  const record = ofKind(await read('a.ndjson', text), 'record')[1]
  if (record === undefined) throw new Error('no record')
  expect(placeOfPointer(record, '/title')).toMatchObject({ line: 4, column: 12 })
})

test('a line without end is dropped, the next one read', async () => {
  const text = `{"a":"${'x'.repeat(5_000)}"}\n{"a":2}\n`
  const parts = await readInPieces('a.ndjson', new TextEncoder().encode(text), 500, { limits: { lineLength: 1_000 } })
  expect(ofKind(parts, 'failure')).toMatchObject([
    { code: 'too-large', params: { limit: 'lineLength' }, place: { line: 1 } },
  ])
  expect(ofKind(parts, 'record').map(({ value, line }) => [value, line])).toEqual([[{ a: 2 }, 2]])
})

test('a document beyond the limit on bytes is not held', async () => {
  const bytes = new TextEncoder().encode(`["${'x'.repeat(20_000)}"]`)
  const parts = await readInPieces('a.json', bytes, 1_000, { limits: { bytes: 10_000 } })
  expect(ofKind(parts, 'failure')).toMatchObject([{ code: 'too-large', params: { limit: 'bytes', value: 10_000 } }])
})
