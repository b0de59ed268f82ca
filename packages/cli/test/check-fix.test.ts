import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setUp } from '../src/content/setup.ts'
import { applyEdits, fileText } from '../src/fix/file-text.ts'
import { fixFile } from '../src/fix/fix-file.ts'
import { fixText } from '../src/fix/fix-text.ts'
import { gb18030Bytes } from '../src/fix/gb18030.ts'
import { workbook } from '../src/reports/xlsx/workbook.ts'
import { shippedWordLists } from '../src/words/shipped-words.ts'
import { faultFinder } from '../src/words/text-faults.ts'
import { plainPlan } from './support/check-bytes.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const find = faultFinder(shippedWordLists)
const all = () => true

async function fixed(file: string, text: string): Promise<string> {
  return applyEdits(text, (await fixText(file, text, find, all)).edits)
}

describe('what is mended', () => {
  it.each([
    [
      'a.md',
      '根据商政办发[2013]74号，自２０１９年５月１５日起\n成效显着',
      '根据商政办发〔2013〕74号，自2019年5月15日起\n成效显著',
    ],
    ['a.md', '---\ntitle: 关于国发[2019]5号的通知\n---\n正文', '---\ntitle: 关于国发〔2019〕5号的通知\n---\n正文'],
    [
      'a.html',
      '<meta name="pubdate" content="x"><p>国发［２０１９］０５号</p>',
      '<meta name="PubDate" content="x"><p>国发〔2019〕5号</p>',
    ],
    ['a.csv', '标题,文号\r\n"通知,一",国发[2019]5号\r\n', '标题,文号\r\n"通知,一",国发〔2019〕5号\r\n'],
    ['a.json', '{"a":["国发[2019]5号"]}', '{"a":["国发〔2019〕5号"]}'],
    ['a.yaml', "a: '签定'\n", "a: '签订'\n"],
    ['a.txt', '相关相关单位', '相关单位'],
    ['a.csv', '成文日期\r\n２０１９－０５－１５\r\n２０１９/５/１\r\n', '成文日期\r\n2019-05-15\r\n2019/5/1\r\n'],
    ['a.ndjson', '{"on":"２０１９-０５-１５"}\n', '{"on":"2019-05-15"}\n'],
  ])('%s: %j', async (file, before, after) => {
    expect(await fixed(file, before)).toBe(after)
  })

  it.each([
    ['a.html', '<p>国发[20<b>19</b>]5号</p>'],
    ['a.html', '<p>国发&#91;2019]5号</p>'],
    ['a.json', '{"a":"\\u56fd发[2019]5号"}'],
    ['a.csv', 'a,b\n1,"国发[2019]5号，""甲"""\n'],
    ['a.md', '明显着力、彰显着'],
    ['a.md', '(2019)最高法行申14号'],
  ])('%s is left alone where it is not understood: %j', async (file, text) => {
    expect(await fixed(file, text)).toBe(text)
  })

  it('comes to an end, and changes nothing but what it says', async () => {
    const piece = fc.constantFrom(
      '国发[2019]5号',
      '显着',
      '相关相关',
      '２０１９年',
      '，',
      '\n\n',
      '甲',
      '| ',
      '<b>',
      '"',
      '&amp;',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('a.md', 'a.html', 'a.txt', 'a.csv'),
        async (pieces, file) => {
          const text = pieces.join('')
          const { edits } = await fixText(file, text, find, all)
          const once = applyEdits(text, edits)
          let last = once
          for (let pass = 0; pass < 6; pass++) last = await fixed(file, last)
          expect(await fixed(file, last)).toBe(last)
          expect(last.length).toBeLessThanOrEqual(text.length)
          expect(edits.every(({ start, end, replacement }) => text.slice(start, end) !== replacement)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('gongkai check --fix', () => {
  const text = '\uFEFF根据国发[2019]5号\n户主身份证号 999999190001010015，成效显着\n'

  it('shows what would change without the line around it, and writes nothing', async () => {
    const folder = tempFolder({ 'a.md': text })
    const { err } = await gongkai(['check', 'a.md', '--fix', '--dry-run'], { folder })
    expect(err).toContain('--- a.md\n+++ a.md\n@@ 1:5 text/document-number @@\n-[2019]5号\n+〔2019〕5号\n')
    expect(err).not.toContain('19000101')
    expect(err).toContain('would mend 2')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text)
  })

  it('writes the file whole, keeps its byte-order mark, and reports what is left', async () => {
    const folder = tempFolder({ 'a.md': text })
    const { code, out } = await gongkai(['check', 'a.md', '--fix'], { folder })
    expect(code).toBe(1)
    expect(out).not.toContain('text/document-number')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text.replace('[2019]', '〔2019〕').replace('显着', '显著'))
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('leaves alone what is no text or in another encoding, says what could be mended there, and rules that are off', async () => {
    const folder = tempFolder({ 'gongkai.config.json': '{"levels":{"words/*":"off"}}', 'b.md': '成效显着' })
    const utf16 = Buffer.from('\uFEFF根据国发[2019]5号', 'utf16le')
    writeFileSync(join(folder, 'a.txt'), utf16)
    const sheet = await workbook([{ name: '表', columns: [{ title: '文号', width: 9 }], rows: [['国发[2019]5号']] }])
    writeFileSync(join(folder, 'c.xlsx'), sheet)
    const { err } = await gongkai(['check', 'a.txt', 'b.md', 'c.xlsx', '--fix'], { folder })
    expect(err).toContain('a.txt holds 1 fault with a certain remedy')
    expect(err).toContain('c.xlsx holds 1 fault with a certain remedy')
    expect(err).toContain('mended 0; 2 more are left to a person')
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(utf16)
    expect(readFileSync(join(folder, 'c.xlsx'))).toEqual(Buffer.from(sheet))
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('成效显着')
    expect((await gongkai(['check', 'b.md', '--dry-run'], { folder })).code).toBe(2)
  })
})

describe('a file in GB 18030', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  const encode = (text: string): Buffer => {
    const bytes = Array.from(text, (sign) => gb18030Bytes(sign) ?? rare[sign])
    return Buffer.concat(bytes.map((one) => Uint8Array.from(one ?? [])))
  }
  /** Characters of four bytes: one of the first plane, one beyond it. */
  const rare: Readonly<Record<string, readonly number[]>> = {
    '\u1ec2': [0x81, 0x36, 0x83, 0x38],
    '\u{20000}': [0x95, 0x32, 0x82, 0x36],
  }

  it('stays in it: what is mended is written in it, every other byte is as it was', async () => {
    const text = '标题,文号\r\n\u{20000}显着\u1ec2,国发[2019]5号\r\n'
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.csv'), encode(text))
    const { err } = await gongkai(['check', 'a.csv', '--fix'], { folder })
    expect(err).toContain('mended 2')
    const after = readFileSync(join(folder, 'a.csv'))
    expect(decode(after)).toBe(text.replace('显着', '显著').replace('[2019]', '〔2019〕'))
    expect(after).toEqual(encode(decode(after)))
  })

  it.each(['utf-8', 'gb18030'])('mending twice is mending once, and nothing else has changed: %s', async (encoding) => {
    const piece = fc.constantFrom(
      '国发[2019]5号',
      '显着',
      '相关相关',
      '２０１９年',
      '２０１９-０５-１５',
      '，',
      '\r\n',
      '甲',
      '\u{20000}',
      '\u1ec2',
      '"',
      ',',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom('a.md', 'a.txt', 'a.csv'),
        async (pieces, file) => {
          const text = pieces.join('')
          const before = encoding === 'utf-8' ? Buffer.from(text) : encode(text)
          const folder = tempFolder()
          const path = join(folder, file)
          writeFileSync(path, before)
          const names = { file, within: file }
          const { mended, diff } = await fixFile(path, names, setup, false)
          const once = readFileSync(path)
          expect(once.equals(before)).toBe(mended === 0)
          expect(diff === '').toBe(mended === 0)
          expect((await fixFile(path, names, setup, false)).mended).toBe(0)
          expect(readFileSync(path)).toEqual(once)
          // What is left when everything that may be mended is taken out is the same before and after.
          expect(bare(fileText(once)?.text)).toBe(bare(fileText(before)?.text))
        },
      ),
      { numRuns: 60 },
    )
  })
})

const setup = setUp(plainPlan)

/** A text without anything that mending may touch. */
function bare(text: string | undefined): string | undefined {
  return text?.replace(/[[\]〔〕]|[0-9０-９]|显着|显著|(?:相关)+/g, '')
}
