import { describe, expect, test } from 'vitest'
import { read } from '../test/samples/read.ts'
import { xlsx } from '../test/samples/xlsx.ts'
import { htmlToText } from './safe/html-to-text.ts'
import { safeHtml } from './safe/safe-html.ts'

/** Texts that make careless patterns and loops take the square of their length. */
const patterns = [
  '<!--',
  '<',
  '<a',
  '</',
  '<p>',
  '<br>',
  '<td>',
  '<table>',
  '<a href="?',
  '<a title="',
  '&',
  '&#',
  '&#49;',
  '"',
  '""',
  '",',
  '"\n',
  "'",
  '|',
  '| ',
  '|-',
  '\n',
  '\r',
  ' ',
  '\t',
  '\u3000',
  '-',
  '---\n',
  '#',
  '[',
  '{',
  '[[',
  '{"a":',
  '"a",',
  ',',
  '1',
  '1,',
  'a: ',
  '- ',
  '- - ',
  '&a ',
  '*a ',
  '!',
  '? ',
  '`',
  '```\n',
  '~~~\n',
  '\\',
  '索',
  '索 ',
  '文号',
  '文号：',
  '*',
  '<![CDATA[',
  '<?',
  '<!',
  ']]>',
  '\0',
  '\uFEFF',
  '甲',
  'a|b\n',
  '\n\n',
  '<script>',
  '<textarea>',
  '<style>',
  'style="display',
  '<p style=";;;;',
  '<tr>',
  '<li>',
  '<b>',
  '</b>',
] as const

const names = ['a.csv', 'a.ndjson', 'a.json', 'a.md', 'a.html', 'a.xml', 'a.txt', 'a.unknown'] as const

describe.each(names)('%s', (name) => {
  test('a long repetition of anything is read to its end', async () => {
    for (const pattern of patterns)
      expect((await read(name, pattern.repeat(150_000 / pattern.length))).length).toBeGreaterThan(0)
  })
})

test('YAML of long repetitions is read to its end', async () => {
  for (const pattern of patterns)
    expect((await read('a.yaml', pattern.repeat(6_000 / pattern.length))).length).toBeGreaterThan(0)
})

test('HTML of long repetitions is made safe and turned into text', () => {
  for (const pattern of patterns) {
    const html = pattern.repeat(20_000 / pattern.length)
    expect(typeof safeHtml(html)).toBe('string')
    expect(typeof htmlToText(html)).toBe('string')
  }
})

test('long repetitions in the formats of a workbook are passed over', async () => {
  for (const code of ['[', '"', '\\', '_', 'E+']) {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${(code === '"' ? '&quot;' : code).repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
    const parts = await read(
      'a.xlsx',
      await xlsx([{ name: '一', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }], {
        'xl/styles.xml': styles,
      }),
    )
    expect(parts.some((part) => part.kind === 'row')).toBe(true)
  }
})
