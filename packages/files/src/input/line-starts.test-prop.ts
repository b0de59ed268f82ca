import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStarts } from './line-starts.ts'

/** The slow way: splits what comes before the offset. */
function slow(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at += 1) {
    const sign = text[at]
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      line += 1
      column = 1
    } else column += 1
  }
  return { line, column }
}

test('line and column agree with counting by hand, in any order of asking', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '中', '\n', '\r', '\r\n', ' ') })
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60)), (text, offsets) => {
      const lines = lineStarts(text)
      for (const offset of offsets.filter((at) => at <= text.length && !(text[at - 1] === '\r' && text[at] === '\n')))
        expect(lines.pointAt(offset)).toEqual(slow(text, offset))
    }),
  )
})
