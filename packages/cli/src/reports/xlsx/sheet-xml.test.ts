import { expect, test } from 'vitest'
import { sheetXml } from './sheet-xml.ts'

const columns = [
  { title: '文件', width: 20 },
  { title: '说明', width: 11 },
]

/** The heights of the rows, in points. */
const heights = (xml: string): readonly number[] =>
  Array.from(xml.matchAll(/<row r="\d+" ht="([\d.]+)"/g), ([, height]) => Number(height))

test('a row is as high as its fullest cell needs, so that no program cuts a sentence off', () => {
  const rows = [
    ['a.csv', '短'],
    ['a.csv', '校验码成立；含真实的出生日期和行政区划'],
    ['a.csv', '一\n二\n三'],
    ['a.csv', 'x'.repeat(5_000)],
    ['', 12],
  ]
  const [head = 0, short, long, lines, huge, number] = heights(sheetXml({ name: '发现', columns, rows }))
  expect(short).toBe(head)
  expect(long).toBe(head * 5)
  expect(lines).toBe(head * 3)
  // No sheet has rows above 409 points.
  expect(huge).toBeLessThanOrEqual(409)
  expect(number).toBe(head)
})

test('the header stays in view, the sheet prints one page wide, and an empty cell keeps its line', () => {
  const xml = sheetXml({ name: '发现', columns, rows: [['', '短']] })
  expect(xml).toContain('state="frozen"')
  expect(xml).toMatch(/fitToPage="1".*fitToWidth="1" fitToHeight="0"/)
  expect(xml).toContain('<c r="A2" s="2"/>')
})
