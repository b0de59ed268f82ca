import { expect, test } from 'vitest'
import { read } from '../../test/samples/read.ts'
import { patience } from './patience.ts'

test('a line of many pieces is looked at a few times in all, not once for each piece', () => {
  const waiting = patience(10_000_000)
  let left = 0
  let looked = 0
  for (let piece = 0; piece < 5_000; piece += 1) {
    const text = waiting.take('x'.repeat(100), left, piece === 4_999)
    if (text === undefined) continue
    left += text.length
    looked += left
  }
  expect(left).toBe(500_000)
  expect(looked).toBeLessThan(4 * left)
})

test('where nothing is left over, and at the limit, it does not wait', () => {
  expect(patience(100).take('abc', 0, false)).toBe('abc')
  const waiting = patience(100)
  expect(waiting.take('x'.repeat(20), 70, false)).toBeUndefined()
  expect(waiting.take('x'.repeat(20), 70, false)).toHaveLength(40)
})

test.each(['csv', 'txt', 'ndjson'])(
  '%s: a line beyond the limit is told or cut, and what follows is read',
  async (ending) => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      const encoder = new TextEncoder()
      for (let piece = 0; piece < 100; piece += 1) yield encoder.encode('x'.repeat(1_000))
      yield encoder.encode('\n{"a":1}\n')
    }
    const parts = await read(`a.${ending}`, bytes(), { limits: { lineLength: 20_000 } })
    const codes = parts.flatMap((part) => (part.kind === 'failure' ? [part.code] : []))
    expect(codes).toEqual(ending === 'txt' ? [] : ['too-large'])
    if (ending === 'ndjson') expect(parts.filter(({ kind }) => kind === 'record')).toHaveLength(1)
  },
)
