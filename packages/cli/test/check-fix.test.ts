import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, fixText } from '../src/fix/fix-text.ts'
import { shippedWordLists } from '../src/words/shipped-words.ts'
import { faultFinder } from '../src/words/text-faults.ts'
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

  it('leaves alone what is not UTF-8, and rules that are off', async () => {
    const folder = tempFolder({ 'gongkai.config.json': '{"levels":{"words/*":"off"}}', 'b.md': '成效显着' })
    const gb = Buffer.from([0xcf, 0xd4, 0xd7, 0xc5])
    writeFileSync(join(folder, 'a.txt'), gb)
    const { err } = await gongkai(['check', 'a.txt', 'b.md', '--fix'], { folder })
    expect(err).toContain('a.txt is not UTF-8')
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(gb)
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('成效显着')
    expect((await gongkai(['check', 'b.md', '--dry-run'], { folder })).code).toBe(2)
  })
})
