import { expect, test } from 'vitest'
import { codes, ofKind, read } from '../../test/samples/read.ts'
import { placeOfCell, placeOfText } from '../model/place-of.ts'
import { placeOfPointer } from '../model/place-of-pointer.ts'

const sample = `---
title: 关于公开的通知   # 注
docNumber: 商政发〔2026〕1号
keyAreas:
  - 规划
---

# 标题

第一段 9999<b>99</b>1900
第二行&#49;

| 姓名 | 镇 |
| :-- | --: |
| 甲\\|乙 | 城关 |

\`\`\`json
{"a": "<b>"}
\`\`\`
<!-- gongkai: 说明
第二行 -->
末段 | 不是表
`

test('front matter is a record whose values have their lines', async () => {
  const [record] = ofKind(await read('a.md', sample), 'record')
  if (record === undefined) throw new Error('no record')
  expect(record).toMatchObject({
    role: 'front-matter',
    line: 2,
    value: { title: '关于公开的通知', keyAreas: ['规划'] },
  })
  expect(placeOfPointer(record, '/docNumber')).toEqual({
    kind: 'pointer',
    file: 'a.md',
    pointer: '/docNumber',
    line: 3,
    column: 12,
  })
  expect(placeOfPointer(record, '/keyAreas/0')).toMatchObject({ line: 5, column: 5 })
})

test('the body comes in blocks with the point of every character; tags and references part nothing', async () => {
  const texts = ofKind(await read('a.md', sample), 'text')
  expect(texts.map(({ role, text }) => [role, text])).toEqual([
    ['body', '# 标题'],
    ['body', '第一段 9999991900\n第二行1'],
    ['code', '{"a": "<b>"}'],
    ['body', '末段 | 不是表'],
    ['comment', ' gongkai: 说明\n第二行 '],
  ])
  const [, block, code, , comment] = texts
  if (block === undefined || code === undefined || comment === undefined) throw new Error('no text')
  expect(placeOfText(block, block.text.indexOf('1900'))).toMatchObject({ line: 10, column: 18 })
  expect(placeOfText(block, block.text.length - 1)).toMatchObject({ line: 11, column: 4 })
  expect(code.place).toMatchObject({ line: 18, column: 1 })
  expect(placeOfText(comment, 1)).toMatchObject({ line: 20, column: 6 })
  expect(placeOfText(comment, comment.text.indexOf('第'))).toMatchObject({ line: 21, column: 1 })
})

test('tables are rows with places', async () => {
  const parts = await read('a.md', sample)
  expect(ofKind(parts, 'header')[0]?.titles).toEqual(['姓名', '镇'])
  const row = ofKind(parts, 'row').at(-1)
  const [first, second] = row?.cells ?? []
  if (row === undefined || first === undefined || second === undefined) throw new Error('no row')
  expect(first.text).toBe('甲|乙')
  expect(placeOfCell(row, second)).toEqual({
    kind: 'cell',
    file: 'a.md',
    table: 1,
    cell: 'B2',
    title: '镇',
    line: 15,
    column: 10,
  })
})

test('broken front matter is told, the body is read', async () => {
  const parts = await read('a.md', '---\ntitle: [1, 2\n---\n正文\n')
  expect(ofKind(parts, 'failure')).toMatchObject([
    { code: 'not-this-format', scope: 'part', params: { format: 'yaml' } },
  ])
  expect(ofKind(parts, 'text')[0]).toMatchObject({ text: '正文', place: { line: 4 } })
})

test.each([
  ['no front matter', '正文\n---\n线', ['正文\n---\n线']],
  ['front matter that never ends', '---\ntitle: x\n正文', ['---\ntitle: x\n正文']],
  ['empty front matter', '---\n---\n正文', ['正文']],
  ['Windows line ends', '---\r\ntitle: x\r\n---\r\n正文\r\n\r\n第二段', ['正文', '第二段']],
  ['a fence that never ends', '~~~\na\n\nb', ['a\n\nb']],
])('%s', async (_what, text, expected) => {
  const parts = await read('a.md', text)
  expect(ofKind(parts, 'text').map((part) => part.text)).toEqual(expected)
  expect(codes(parts)).toEqual([])
})
