import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pdf, textLines } from '../../files/test/samples/pdf.ts'
import { program } from './support/program.ts'
import { tempFolder } from './support/temp-folder.ts'

it('a PDF of which the library forgets a rejected promise ends nothing: the other files are checked', async () => {
  const pages = [{ content: textLines(['Name 999999190001010007', 'x']) }, { content: textLines(['b']) }]
  // As a fuzzer left it: no table of objects is right, and the page behind the damage stands twice.
  const damaged = new TextDecoder()
    .decode(pdf(pages))
    .replace('/BaseFont /SimSun /CIDSystemInfo', '/n /CIDSystemInfo')
    .replace(/(\/Length 145)[\s\S]*?( 50 750)/, '$1$2')
    .replace(/( \/F1 3 0 R >> >> \/Contents 9 0 R {2}>>\nendobj\n)/, '$1$1')
  const folder = tempFolder({ 'b.csv': '姓名,身份证号\n甲,999999190001010007\n' })
  writeFileSync(join(folder, 'a.pdf'), damaged)
  const { ended, out, err } = program(['check', '.', '--no-cache'], { folder })
  expect([await ended, err()]).toEqual([3, ''])
  expect(out()).toContain('b.csv:2:')
  expect(out()).toContain('a.pdf')
}, 60_000)
