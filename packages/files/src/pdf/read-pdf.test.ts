import { expect, test } from 'vitest'
import { firstExtraObject, pdf, textLines } from '../../test/samples/pdf.ts'
import { codes, grid, ofKind, read } from '../../test/samples/read.ts'
import { placeOfText } from '../model/place-of.ts'
import { isGarbled } from './page-text.ts'

const number = '99999919000101123X'

test('text is read page by page with the line of every character, though the font is not embedded', async () => {
  const parts = await read(
    'a.pdf',
    pdf([{ content: textLines(['商洛市公告', `证件号${number}`]) }, { content: textLines(['第二页']) }]),
  )
  const [first, second] = ofKind(parts, 'text')
  if (first === undefined || second === undefined) throw new Error('no text')
  expect(first.text).toBe(`商洛市公告\n证件号${number}`)
  expect(placeOfText(first, first.text.indexOf('9'))).toEqual({
    kind: 'page',
    file: 'a.pdf',
    page: 1,
    line: 2,
    column: 4,
  })
  expect(second.place).toEqual({ kind: 'page', file: 'a.pdf', page: 2 })
  expect(codes(parts)).toEqual([])
})

test('a font that gives radicals for its glyphs, as browsers write them, is read in plain characters', async () => {
  const first = firstExtraObject(1)
  const glyphs = ['人⼈', '民⺠', '身⾝', '户⼾', '长⻓', '一⼀', '卡卡', '通通', '证证', '号号']
  const code = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0')
  const rows = glyphs.map(([glyph = '', meaning = '']) => `<${code(glyph)}> <${code(meaning)}>`).join('\n')
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${glyphs.length} beginbfchar ${rows} endbfchar endcmap end`
  const bytes = pdf([{ content: textLines(['人民身户长', '一卡通号']) }], {
    font: `/ToUnicode ${first} 0 R`,
    objects: [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`],
  })
  const [page] = ofKind(await read('a.pdf', bytes), 'text')
  expect(page?.text).toBe('人民身户长\n一卡通号')
})

test('text under a black box is read', async () => {
  const parts = await read('a.pdf', pdf([{ content: `${textLines([number])} 0 g 40 740 400 30 re f` }]))
  expect(ofKind(parts, 'text')[0]?.text).toBe(number)
})

test('pages without text are told, not passed as clean', async () => {
  const parts = await read(
    'a.pdf',
    pdf([{ content: textLines(['有字']) }, { content: '0 g 0 0 595 842 re f' }, { content: '' }]),
  )
  expect(ofKind(parts, 'notice')).toMatchObject([{ code: 'no-text-layer', params: { pages: [2, 3], of: 3 } }])
})

test('notes, form fields, links and properties are read', async () => {
  const first = firstExtraObject(1)
  const bytes = pdf(
    [{ content: textLines(['正文']), entries: `/Annots [${first} 0 R ${first + 1} 0 R ${first + 2} 0 R]` }],
    {
      objects: [
        `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${number}) >>`,
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:x@example.gov.cn) >> >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [0 0 9 9] /V (field value) >>',
      ],
      info: '/Author (somebody) /Producer (a program)',
    },
  )
  const parts = await read('a.pdf', bytes)
  expect(ofKind(parts, 'text').map(({ role, text }) => [role, text])).toEqual([
    ['body', '正文'],
    ['comment', number],
    ['link', 'mailto:x@example.gov.cn'],
    ['field', 'field value'],
  ])
  expect(ofKind(parts, 'labels')[0]?.labels).toMatchObject([{ name: 'Author', value: 'somebody' }])
})

test('a file attached to the document is read as one of its own', async () => {
  const first = firstExtraObject(1)
  const csv = 'name,id\nx,y\n'
  const bytes = pdf([{ content: textLines(['正文']) }], {
    objects: [
      `<< /Type /Filespec /F (list.csv) /UF (list.csv) /EF << /F ${first + 1} 0 R >> >>`,
      `<< /Type /EmbeddedFile /Length ${csv.length} >>\nstream\n${csv}\nendstream`,
    ],
    catalog: `/Names << /EmbeddedFiles << /Names [(list.csv) ${first} 0 R] >> >>`,
  })
  const parts = await read('a.pdf', bytes)
  expect(ofKind(parts, 'row')[0]?.file).toBe('a.pdf!/list.csv')
  expect(grid(parts)).toEqual([
    ['name', 'id'],
    ['x', 'y'],
  ])
})

test('a file that hangs on a note is read too', async () => {
  const first = firstExtraObject(1)
  const bytes = pdf([{ content: textLines(['正文']), entries: `/Annots [${first} 0 R]` }], {
    objects: [
      `<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${first + 1} 0 R >>`,
      `<< /Type /Filespec /F (a.txt) /EF << /F ${first + 2} 0 R >> >>`,
      '<< /Type /EmbeddedFile /Length 4 >>\nstream\ntext\nendstream',
    ],
  })
  const texts = ofKind(await read('a.pdf', bytes), 'text')
  expect(texts.map(({ file, text }) => [file, text])).toEqual([
    ['a.pdf', '正文'],
    ['a.pdf!/a.txt', 'text'],
  ])
})

test('a file that breaks off gives what can be mended and says so', async () => {
  const whole = pdf([{ content: textLines(['第一页']) }, { content: textLines(['第二页']) }])
  const parts = await read('a.pdf', whole.slice(0, -22))
  expect(ofKind(parts, 'text').map(({ text }) => text)).toEqual(['第一页', '第二页'])
  expect(ofKind(parts, 'failure')).toMatchObject([{ code: 'truncated', scope: 'file' }])
  expect(ofKind(await read('a.pdf', whole.slice(0, 100)), 'failure')).toMatchObject([{ code: 'truncated' }])
})

test('a file behind a password is told', async () => {
  const hash = `<${'00'.repeat(32)}>`
  const bytes = pdf([{ content: textLines(['密']) }], {
    trailer: `/ID [${hash} ${hash}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hash} /U ${hash} /P -4 >>`,
  })
  expect(ofKind(await read('a.pdf', bytes), 'failure')).toMatchObject([
    { code: 'encrypted', params: { format: 'pdf' } },
  ])
})

test('a limit on pages is told', async () => {
  const bytes = pdf([{ content: textLines(['一']) }, { content: textLines(['二']) }])
  const parts = await read('a.pdf', bytes, { limits: { pages: 1 } })
  expect(ofKind(parts, 'text')).toHaveLength(1)
  expect(ofKind(parts, 'failure')).toMatchObject([{ code: 'too-large', params: { limit: 'pages' } }])
})

test('what is no PDF behind its first bytes is told', async () => {
  expect(ofKind(await read('a.pdf', `%PDF-1.4\n${'x'.repeat(3_000)}\n%%EOF`), 'failure')).toMatchObject([
    { code: 'broken' },
  ])
})

test('text without Unicode meaning is known', () => {
  expect(isGarbled('\uE001\uE002\uE003正')).toBe(true)
  expect(isGarbled('\u0001\u0002\u0003')).toBe(true)
  expect(isGarbled('正文，10 页')).toBe(false)
  expect(isGarbled(' \n')).toBe(false)
})
