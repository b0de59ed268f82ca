import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDecoder, decodeBytes } from './decoder.ts'

function pushInPieces(bytes: Uint8Array, sizes: readonly number[], asked?: string): string {
  const decoder = createDecoder(asked)
  let text = ''
  let at = 0
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % Math.max(1, sizes.length)] ?? 7
    text += decoder.push(bytes.slice(at, at + size))
    at += size
  }
  return text + decoder.end()
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('公', '开', '镇', '\u3000', '\u2002', '1', ',', '\n', '𠮷'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

test('UTF-8 comes back as it was, wherever the pieces are cut', () => {
  fc.assert(
    fc.property(anyText, sizes, (text, cuts) => {
      const valid = text
        .toWellFormed()
        .replace(/^\uFEFF/, '')
        .replaceAll('\0', ' ')
      expect(pushInPieces(new TextEncoder().encode(valid), cuts)).toBe(valid)
    }),
  )
})

test('cutting a text into pieces changes nothing, whatever the bytes are', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      sizes,
      fc.constantFrom(undefined, 'gb18030', 'utf-8'),
      (bytes, cuts, asked) => {
        expect(pushInPieces(bytes, cuts, asked)).toBe(decodeBytes(bytes, asked).text)
      },
    ),
  )
})

/** Bytes that lead, end and break characters of the Chinese encodings. */
const awkward = fc.array(
  fc.oneof(
    fc.constantFrom(0x81, 0x30, 0xfe, 0x39, 0xd8, 0x0a, 0x20, 0x2c, 0x7f, 0x80, 0xff),
    fc.integer({ min: 0, max: 255 }),
  ),
  { maxLength: 60 },
)

test('damaged GB 18030 and GBK, in pieces, read as the platform reads them whole', () => {
  fc.assert(
    fc.property(awkward, sizes, fc.constantFrom('gb18030', 'gbk'), (list, cuts, label) => {
      const bytes = Uint8Array.from([0x41, 0x41, 0x41, 0x41, ...list])
      expect(pushInPieces(bytes, cuts, label)).toBe(new TextDecoder(label).decode(bytes))
    }),
    { numRuns: 2_000 },
  )
})

test('signs that the file spells out are told from those put for damage, wherever the pieces are cut', () => {
  const piece = fc.constantFrom([0xef, 0xbf, 0xbd], [0xff], [0xe5, 0x85], [0xef, 0xbf], [0x41], [0xe5, 0x85, 0xac])
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), sizes, (pieces, cuts) => {
      const bytes = Uint8Array.from([0x41, 0x41, 0x41, 0x41, ...pieces.flat()])
      const decoder = createDecoder('utf-8')
      for (let at = 0, index = 0; at < bytes.length; index += 1) {
        const size = cuts[index % cuts.length] ?? 1
        decoder.push(bytes.slice(at, at + size))
        at += size
      }
      decoder.end()
      const shown = new TextDecoder().decode(bytes).split('\uFFFD').length - 1
      const spelled = pieces.filter((one) => one.length === 3 && one[0] === 0xef).length
      expect(decoder.result()).toMatchObject({ lost: shown - spelled, written: spelled })
    }),
    { numRuns: 500 },
  )
})
