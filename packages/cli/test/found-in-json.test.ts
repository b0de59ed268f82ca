import { describe, expect, it } from 'vitest'
import { voiceOf } from '../src/messages/voice.ts'
import { placeWords } from '../src/reports/place-words.ts'
import { textReport } from '../src/reports/text/text-report.ts'
import { checkBytes } from './support/check-bytes.ts'

const number = '国发[2019]5号'

describe('what stands in a value of JSON', () => {
  it.each([
    ['several in one value', `根据${number}和${number}，又${number}`],
    ['behind escapes', `"一"\n\t二\\${number}`],
    ['at the head', `${number}，三`],
  ])('is pointed at in its line, sign by sign: %s', async (_, text) => {
    const line = JSON.stringify({ a: 1, text })
    const { findings } = await checkBytes({ 'a.ndjson': `{"b":2}\n${line}\n`, 'a.json': `{\n "a": [\n  ${line}]\n}` })
    const places = findings.filter(({ rule }) => rule === 'text/document-number').map(({ place }) => place)
    expect(places).not.toEqual([])
    const columns = [...line.matchAll(/\[2019/g)].map(({ index }) => index + 1)
    expect(places).toEqual([
      ...columns.map((column) => ({ file: 'a.ndjson', line: 2, column, pointer: '/text' })),
      ...columns.map((column) => ({ file: 'a.json', line: 3, column: column + 2, pointer: '/a/0/text' })),
    ])
  })

  it('is pointed at behind escapes of four digits', async () => {
    const { findings } = await checkBytes({ 'a.json': String.raw`{"text":"\u6839\u636e国发[2019]5号"}` })
    expect(findings.map(({ place }) => place.column)).toEqual([24])
  })
})

describe('what --fix could mend', () => {
  it('is told with the finding, where --fix writes the format', async () => {
    const files = { 'a.md': `根据${number}`, 'a.xml': `<a>根据${number}</a>`, 'b.md': '身份证号999999190001010007' }
    const report = await checkBytes(files)
    expect(report.findings.map(({ file, fixable }) => [file, fixable])).toEqual([
      ['a.md', true],
      ['a.xml', undefined],
      ['b.md', undefined],
    ])
    const options = { voice: voiceOf('en'), shown: 9, colours: false }
    expect(textReport(report, options).match(/--fix can do it/g)).toHaveLength(1)
  })
})

it('a paragraph of a document is pointed at in the language of the report', () => {
  expect(placeWords({ file: 'a.docx', item: 'body 3' }, 'zh-CN')).toBe('a.docx 正文第 3 段')
  expect(placeWords({ file: 'a.docx', item: 'footnote 1' }, 'en')).toBe('a.docx footnote, paragraph 1')
  expect(placeWords({ file: 'a.xlsx', item: 'sharedStrings' }, 'zh-CN')).toBe('a.xlsx sharedStrings')
})
