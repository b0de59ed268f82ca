import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characterBits } from './characters.ts'
import { project } from './projection.ts'
import { forEachWindow } from './windows.ts'

test('inline tags vanish, block tags part, entities become their character', () => {
  expect(project('6<b>1</b>1&nbsp;0<!-- x -->0&#50;').text).toBe('611\u00a0002')
  expect(project('<td>61</td><td>10</td>').text).toBe('\n61\n\n10\n')
  expect(project('a < b & c > d &unknown; 3<5').text).toBe('a < b & c > d &unknown; 3<5')
  expect(project('<a title="1 > 0" href=x>6</a>1').text).toBe('61')
})

test('every unit knows its way back', () => {
  const piece = fc.constantFrom(
    '6',
    '一',
    '<b>',
    '</b>',
    '<br>',
    '&nbsp;',
    '&#54;',
    '&#x36;',
    '<!--6-->',
    '&',
    '<',
    ' ',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const view = project(text)
      let last = 0
      for (let i = 0; i < view.text.length; i++) {
        const [start, end] = [view.startOf(i), view.endOf(i + 1)]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        if (end - start === 1) expect(text.charAt(start)).toBe(view.text.charAt(i))
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('looking at every seventh unit misses no run: a plain pass over all of them agrees', () => {
  const unit = fc.constantFrom('一', '1', 'A', ' ', '-', '。', '陕', '*', 'a')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const seen: [number, number][] = []
      forEachWindow(text, ({ start, end }) => seen.push([start, end]))
      const plain: [number, number][] = []
      for (let i = 0; i < text.length; i++) {
        let end = i
        while (end < text.length && characterBits[text.charCodeAt(end)] !== 0) end++
        if (end - i >= 7) plain.push([i, end])
        i = Math.max(i, end)
      }
      expect(seen).toEqual(plain)
    }),
    { numRuns: 2000 },
  )
})
