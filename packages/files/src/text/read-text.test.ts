import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ofKind, read, readInPieces } from '../../test/samples/read.ts'
import { placeOfText } from '../model/place-of.ts'

test('blocks of lines come with the point of every character', async () => {
  const [first, second] = ofKind(await read('a.txt', '第一行\n第二行\r\n\n  第三段'), 'text')
  if (first === undefined || second === undefined) throw new Error('no text')
  expect(first.text).toBe('第一行\n第二行')
  expect(placeOfText(first, 5)).toMatchObject({ kind: 'line', line: 2, column: 2 })
  expect(second.text).toBe('  第三段')
  expect(placeOfText(second, 2)).toMatchObject({ line: 4, column: 3 })
})

test('a line without end is handed on in stretches that keep their columns', async () => {
  const text = 'x'.repeat(3_000)
  const parts = ofKind(
    await readInPieces('a.txt', new TextEncoder().encode(text), 400, { limits: { lineLength: 1_000 } }),
    'text',
  )
  expect(parts.map((part) => part.text).join('')).toBe(text)
  const last = parts.at(-1)
  if (last === undefined) throw new Error('no text')
  expect(placeOfText(last, last.text.length - 1)).toMatchObject({ line: 1, column: 3_000 })
})

test('no character is lost but line breaks, wherever the pieces are cut', async () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', '公', '\n', '\r\n', '\r', ' ') })
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const parts = ofKind(await readInPieces('a.txt', new TextEncoder().encode(text), size), 'text')
      expect(
        parts
          .map((part) => part.text)
          .join('\n')
          .replaceAll(/\s/g, ''),
      ).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})
