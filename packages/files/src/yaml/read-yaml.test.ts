import { expect, test } from 'vitest'
import { codes, ofKind, read } from '../../test/samples/read.ts'
import { placeOfPointer } from '../model/place-of-pointer.ts'

test('lists and several documents give records with places', async () => {
  const records = ofKind(
    await read('a.yaml', '- title: 一\n  formedOn: 2026-01-02\n- title: 二\n---\nid: 3\n'),
    'record',
  )
  expect(records.map(({ value, pointer }) => [value, pointer])).toEqual([
    [{ title: '一', formedOn: '2026-01-02' }, '/0/0'],
    [{ title: '二' }, '/0/1'],
    [{ id: 3 }, '/1'],
  ])
  const [first, second, third] = records
  if (first === undefined || second === undefined || third === undefined) throw new Error('no record')
  expect(placeOfPointer(first, '/formedOn')).toMatchObject({ line: 2, column: 13 })
  expect(placeOfPointer(second, '/title')).toMatchObject({ pointer: '/0/1/title', line: 3, column: 10 })
  expect(placeOfPointer(third, '/id')).toMatchObject({ line: 5, column: 5 })
})

test('an identity number without quotation marks keeps its digits', async () => {
  const [record] = ofKind(await read('a.yaml', 'people:\n  - id: 999999190001011234\n    name: 甲\n'), 'record')
  expect(record?.exactNumbers).toEqual([{ pointer: '/people/0/id', text: '999999190001011234' }])
})

test('anchors are followed, but not without end', async () => {
  const [record] = ofKind(await read('a.yaml', 'base: &b {x: 1}\nother:\n  <<: *b\n  y: *b\n'), 'record')
  expect(record?.value).toMatchObject({ base: { x: 1 }, other: { y: { x: 1 } } })
  const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (let level = 1; level < 12; level += 1) {
    const [before, name] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)]
    laughs.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`)
  }
  expect(codes(await read('a.yaml', laughs.join('\n')))).toEqual(['alias-bomb'])
})

test('an alias without an anchor is told with its point', async () => {
  expect(ofKind(await read('a.yaml', 'a: &x 1\nb: *x\nc: *nothing\n'), 'failure')).toMatchObject([
    { code: 'not-this-format', place: { kind: 'line', line: 3, column: 4 } },
  ])
})

test('what is no YAML is told with its point', async () => {
  expect(ofKind(await read('a.yaml', 'a: 1\nb: [1, 2\nc: 3\n'), 'failure')).toMatchObject([
    { code: 'not-this-format', place: { kind: 'line', line: 3 } },
  ])
})

test('depth is limited', async () => {
  expect(codes(await read('a.yaml', `${'['.repeat(5_000)}${']'.repeat(5_000)}`))).toEqual(['too-large'])
})

test('the library’s warnings, which quote the text, are not printed', async () => {
  const warned: unknown[] = []
  const hear = (warning: unknown): void => void warned.push(warning)
  process.on('warning', hear)
  await read('a.yaml', '%UNKNOWN 1\n---\n? [999999190001011234, 张三]\n: 1\n? { b: 2 }\n: !odd 3\n')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', hear)
  expect(warned).toEqual([])
})
