import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvScanner } from './scan-csv.ts'

interface Scanned {
  readonly rows: string[][]
  readonly points: string[]
  readonly unclosed: number
}

function scan(text: string, cuts: readonly number[] = []): Scanned {
  const scanner = csvScanner(',')
  const rows: string[][] = []
  const points: string[] = []
  let unclosed = 0
  const take = (): void => {
    for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
      rows.push([...record.texts])
      points.push(record.lines.map((line, index) => `${line}:${record.columns[index]}`).join(' '))
    }
    unclosed += scanner.unclosed().length
  }
  let from = 0
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const to = Math.min(Math.max(cut, from), text.length)
    scanner.push(text.slice(from, to), false)
    take()
    from = to
  }
  scanner.push(text.slice(from), true)
  take()
  return { rows, points, unclosed }
}

const field = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', ' ', '1') })
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })

test('what another library writes is read back', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\r\n', '\n'), (rows, newline) => {
      // One empty field alone is a blank line, which no format can tell from nothing.
      const written = rows.map((row) => (row.length === 1 && row[0] === '' ? ['x'] : row))
      expect(scan(Papa.unparse(written, { newline })).rows).toEqual(written)
    }),
  )
})

test('on well-formed text it agrees with another library', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse(rows, { newline: '\n', quotes: true })
      expect(scan(text).rows).toEqual(Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data)
    }),
  )
})

test('where the text is cut changes nothing, whatever the text is', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', '\r', ' ') })
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 5 }), (anything, cuts) => {
      expect(scan(anything, cuts)).toEqual(scan(anything))
    }),
  )
})

test('every field stands where its point says', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse(rows, { newline: '\n', quotes: true })
      const lines = text.split('\n')
      const { points } = scan(text)
      for (const point of points.flatMap((row) => row.split(' '))) {
        const [line = 0, column = 0] = point.split(':').map(Number)
        expect(lines[line - 1]?.[column - 1]).toBe('"')
      }
    }),
  )
})
