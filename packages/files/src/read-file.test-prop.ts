import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { docx, paragraph } from '../test/samples/docx.ts'
import { pdf, textLines } from '../test/samples/pdf.ts'
import { read, readInPieces } from '../test/samples/read.ts'
import { inlineRows, xlsx } from '../test/samples/xlsx.ts'
import { zip } from '../test/samples/zip.ts'
import { describePlace } from './model/describe-place.ts'
import type { Part } from './model/part.ts'
import { placeOfCell, placeOfText } from './model/place-of.ts'
import { placeOfPointer } from './model/place-of-pointer.ts'

const unhandled: unknown[] = []
process.on('unhandledRejection', (reason) => unhandled.push(reason))

/** Everything a caller may ask of what was read, without a throw. */
function useParts(parts: readonly Part[]): void {
  for (const part of parts) {
    if (part.kind === 'row')
      for (const cell of part.cells)
        expect(describePlace(placeOfCell(part, cell, cell.text.length))['zh-CN']).not.toBe('')
    if (part.kind === 'text') expect(describePlace(placeOfText(part, part.text.length)).en).not.toBe('')
    if (part.kind === 'record') expect(placeOfPointer(part, '/title').line).toBeGreaterThan(0)
    if (part.kind === 'failure' || part.kind === 'notice') expect(part.message['zh-CN']).not.toBe('')
  }
}

/** The parts of a reading that must not depend on how the bytes arrive. */
const shape = (parts: readonly Part[]): string => JSON.stringify(parts)

const rows = [
  ['序号', '姓名', '镇'],
  ['1', '甲', '城关'],
  ['2', '乙', '夜村'],
]
const samples: Record<string, Uint8Array> = {}

beforeAll(async () => {
  const encoder = new TextEncoder()
  samples['a.csv'] = encoder.encode('序号,姓名,镇\n1,"甲\n一",城关\n2,乙,夜村\n')
  samples['a.ndjson'] = encoder.encode('{"title":"一","id":999999190001011234}\n{"title":"二"}\n')
  samples['a.json'] = encoder.encode('[{"title":"一","a":{"b":[1,2]}},{"title":"二"}]')
  samples['a.yaml'] = encoder.encode('- title: 一\n  a: &x [1, 2]\n- title: 二\n  a: *x\n')
  samples['a.md'] = encoder.encode('---\ntitle: 一\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n段<b>落</b>\n')
  samples['a.html'] = encoder.encode(
    '<meta name="SiteName" content="x"><table><tr><td>索&ensp;引号：</td><td>1</td><td>文号：</td><td>2</td></tr></table><p>正<b>文</b>&#49;</p>',
  )
  samples['a.xml'] = encoder.encode('<rss a="1"><item>一</item></rss>')
  samples['a.txt'] = encoder.encode('第一段\n\n第二段\n')
  samples['a.xlsx'] = await xlsx(
    [{ name: '一', xml: `${inlineRows(rows)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>` }],
    { 'docProps/core.xml': '<a><creator>x</creator></a>' },
  )
  samples['a.docx'] = await docx(
    `${paragraph('正文')}<w:tbl><w:tr><w:tc>${paragraph('姓名')}</w:tc><w:tc>${paragraph('镇')}</w:tc></w:tr></w:tbl>`,
  )
  samples['a.pdf'] = pdf([{ content: textLines(['正文']) }])
  samples['a.zip'] = await zip({ 'a.csv': 'a,b\n1,2\n', 'b.xlsx': samples['a.xlsx'] })
  samples['a.ofd'] = await zip({
    'OFD.xml': '<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>',
    'D/Document.xml': '<Document><Pages><Page BaseLoc="P/Content.xml"/></Pages></Document>',
    'D/P/Content.xml': '<Page><TextObject Boundary="0 1 2 3"><TextCode X="0" Y="1">正文</TextCode></TextObject></Page>',
  })
})

const names = [
  'a.csv',
  'a.ndjson',
  'a.json',
  'a.yaml',
  'a.md',
  'a.html',
  'a.xml',
  'a.txt',
  'a.xlsx',
  'a.docx',
  'a.pdf',
  'a.zip',
  'a.ofd',
]

/** A change to bytes: cut, overwrite, repeat or insert. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'set', 'repeat', 'insert', 'drop'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
})

function mutate(
  bytes: Uint8Array,
  changes: readonly { kind: string; at: number; length: number; bytes: Uint8Array }[],
): Uint8Array {
  let now = Array.from(bytes)
  for (const { kind, at, length, bytes: other } of changes) {
    const from = Math.floor(at * now.length)
    if (kind === 'cut') now = now.slice(0, from)
    else if (kind === 'drop') now.splice(from, length)
    else if (kind === 'repeat') now.splice(from, 0, ...now.slice(from, from + length))
    else if (kind === 'insert') now.splice(from, 0, ...other)
    else now.splice(from, other.length, ...other)
  }
  return Uint8Array.from(now)
}

describe('whatever the bytes are, reading ends and throws nothing', () => {
  test.each(names)('%s, damaged', async (name) => {
    const sample = samples[name]
    if (sample === undefined) throw new Error('no sample')
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        useParts(await read(name, mutate(sample, changes)))
      }),
      { numRuns: 150 },
    )
  })

  test('Office files with damaged XML inside', async () => {
    const sheet = inlineRows(rows)
    const body = `${paragraph('正文')}<w:tbl><w:tr><w:tc>${paragraph('姓名')}</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`
    const damaged = (text: string, changes: Parameters<typeof mutate>[1]): string =>
      new TextDecoder().decode(mutate(new TextEncoder().encode(text), changes))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        useParts(await read('a.xlsx', await xlsx([{ name: '一', xml: damaged(sheet, changes) }])))
        useParts(await read('a.docx', await docx(damaged(body, changes))))
      }),
      { numRuns: 100 },
    )
  })

  test.each(names)('%s, of noise', async (name) => {
    const start = samples[name]?.subarray(0, 8) ?? new Uint8Array()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (noise, keepStart) => {
        useParts(await read(name, keepStart ? Uint8Array.from([...start, ...noise]) : noise))
      }),
      { numRuns: 80 },
    )
  })

  test.each(names)('%s, of the signs of its format', async (name) => {
    const signs = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '|',
      '\n',
      '\r',
      '\t',
      ' ',
      '#',
      '!',
      'a',
      '1',
      '甲',
      '<!--',
      '-->',
      '<td>',
      '<table>',
      '<![CDATA[',
      '---\n',
      '\uFEFF',
      '&#',
      '*',
      '\0',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), async (text) => {
        useParts(await read(name, text.join('')))
      }),
      { numRuns: 120 },
    )
  })

  test('nothing was left unhandled', async () => {
    await new Promise((done) => setTimeout(done, 50))
    expect(unhandled).toEqual([])
  })
})

test.each(names)('%s reads the same in pieces of any size', async (name) => {
  const sample = samples[name]
  if (sample === undefined) throw new Error('no sample')
  const whole = shape(await read(name, sample))
  for (const size of [1, 7, 64, 5_000]) expect(shape(await readInPieces(name, sample, size))).toBe(whole)
})

test.each(names)('%s reads the same from a buffer of Node.js', async (name) => {
  const sample = samples[name]
  if (sample === undefined) throw new Error('no sample')
  // A buffer may be a window into larger memory, as a small file's is.
  const pool = Buffer.concat([Buffer.from('before'), sample, Buffer.from('after')])
  const window = pool.subarray(6, 6 + sample.length)
  expect(shape(await read(name, window))).toBe(shape(await read(name, sample)))
})

test.each(names)('a reader of %s that is left early leaves nothing behind', async (name) => {
  const { readFile } = await import('./read-file.ts')
  const sample = samples[name]
  if (sample === undefined) throw new Error('no sample')
  let closed = false
  async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    try {
      for (let at = 0; at < bytes.length; at += 64) yield bytes.slice(at, at + 64)
    } finally {
      closed = true
    }
  }
  for await (const part of readFile({ name, bytes: pieces(sample) })) if (part.kind !== 'file') break
  expect(closed).toBe(true)
})
