import { describe, expect, test } from 'vitest'
import { docx, paragraph, wordPart } from '../../test/samples/docx.ts'
import { codes, grid, ofKind, read } from '../../test/samples/read.ts'
import { inlineRows, xlsx } from '../../test/samples/xlsx.ts'
import { placeOfCell } from '../model/place-of.ts'

const number = '99999919000101123X'

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

async function textsOf(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const parts = await read('a.docx', await docx(body, more))
  return ofKind(parts, 'text').map(({ role, text, hiddenBy, place }) => [
    role,
    text,
    hiddenBy?.[0],
    place.kind === 'paragraph' ? `${place.story} ${place.paragraph}` : place.kind,
  ])
}

describe('paragraphs', () => {
  test('runs are joined, tabs and breaks kept', async () => {
    const body = `<w:p>${run('999999')}${run('19000101')}<w:r><w:tab/></w:r>${run('完')}<w:r><w:br/></w:r>${run('下一行')}</w:p>${paragraph('二')}`
    expect(await textsOf(body)).toEqual([
      ['body', '99999919000101\t完\n下一行', undefined, 'body 1'],
      ['body', '二', undefined, 'body 2'],
    ])
  })

  test('text deleted with change tracking is read as the paragraph was before', async () => {
    const body = `<w:p>${run('证件号 ')}<w:del w:author="x"><w:r><w:delText>${number}</w:delText></w:r></w:del><w:ins w:author="x">${run('略')}</w:ins>${run('，镇')}</w:p>`
    expect(await textsOf(body)).toEqual([
      ['body', '证件号 略，镇', undefined, 'body 1'],
      ['body', `证件号 ${number}，镇`, 'deletion', 'body 1'],
    ])
    const parts = await read('a.docx', await docx(body))
    expect(ofKind(parts, 'notice')).toMatchObject([{ code: 'deleted-text', params: { paragraphs: 1 } }])
  })

  test('moved text counts where it went, and as deleted where it was', async () => {
    const body = `<w:p><w:moveFrom>${run('移走')}</w:moveFrom></w:p><w:p><w:moveTo>${run('移走')}</w:moveTo></w:p>`
    expect(await textsOf(body)).toEqual([
      ['body', '移走', 'deletion', 'body 1'],
      ['body', '移走', undefined, 'body 2'],
    ])
  })

  test('hidden characters are read apart; formats that were hidden once are not', async () => {
    const vanish = '<w:rPr><w:vanish/></w:rPr>'
    const not = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
    const once = '<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>'
    const body = `<w:p>${run('看得见')}${run(number, vanish)}${run('甲', not)}${run('乙', once)}</w:p>`
    expect(await textsOf(body)).toEqual([
      ['body', '看得见甲乙', undefined, 'body 1'],
      ['body', number, 'hidden-text', 'body 1'],
    ])
  })

  test("a text box is read once, with its picture's words", async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr="证件照"/><w:txbxContent>${paragraph('框内')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框内')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await textsOf(`<w:p>${run('外')}<w:r>${box}</w:r></w:p>`)).toEqual([
      ['attribute', '证件照', undefined, 'body 1'],
      ['text-box', '框内', undefined, 'body 1'],
      ['body', '外', undefined, 'body 2'],
    ])
  })

  test('instructions of fields are read', async () => {
    const body = `<w:p><w:r><w:instrText>HYPERLINK "mailto:x@example.gov.cn"</w:instrText></w:r>${run('信箱')}</w:p>`
    expect(await textsOf(body)).toContainEqual(['field', 'HYPERLINK "mailto:x@example.gov.cn"', undefined, 'body 1'])
  })
})

test('every story is read', async () => {
  const texts = await textsOf(paragraph('正文'), {
    'word/header1.xml': wordPart('hdr', paragraph('页眉')),
    'word/footer2.xml': wordPart('ftr', paragraph('页脚')),
    'word/footnotes.xml': wordPart('footnotes', `<w:footnote>${paragraph('脚注')}</w:footnote>`),
    'word/endnotes.xml': wordPart('endnotes', `<w:endnote>${paragraph('尾注')}</w:endnote>`),
    'word/comments.xml': wordPart('comments', `<w:comment w:author="x">${paragraph('批注')}</w:comment>`),
    'word/glossary/document.xml': wordPart('glossaryDocument', paragraph('图文集')),
  })
  expect(texts).toEqual([
    ['body', '正文', undefined, 'body 1'],
    ['header', '页眉', undefined, 'header 1'],
    ['footer', '页脚', undefined, 'footer 1'],
    ['note', '脚注', undefined, 'footnote 1'],
    ['note', '尾注', undefined, 'endnote 1'],
    ['comment', '批注', undefined, 'comment 1'],
    ['leftover', '图文集', undefined, 'glossary 1'],
  ])
})

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`

  test('rows come with titles over merged cells', async () => {
    const body = `<w:tbl>
      <w:tr>${cell(paragraph('姓名'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('补贴'), '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(paragraph('标准'))}${cell(paragraph('金额'))}</w:tr>
      <w:tr>${cell(paragraph('甲') + paragraph('乙'))}${cell(paragraph('3'))}${cell(paragraph('9'))}</w:tr></w:tbl>`
    const parts = await read('a.docx', await docx(paragraph('前') + body))
    expect(ofKind(parts, 'header')).toMatchObject([
      { table: 1, rows: [1, 2], titles: ['姓名', '补贴/标准', '补贴/金额'] },
    ])
    const row = ofKind(parts, 'row').at(-1)
    const [first, , third] = row?.cells ?? []
    if (row === undefined || first === undefined || third === undefined) throw new Error('no row')
    expect(first.text).toBe('甲\n乙')
    expect(placeOfCell(row, third)).toEqual({ kind: 'cell', file: 'a.docx', table: 1, cell: 'C3', title: '补贴/金额' })
  })

  test('deleted rows and deletions in cells are read and marked', async () => {
    const deleted = `<w:p><w:del><w:r><w:delText>${number}</w:delText></w:r></w:del></w:p>`
    const body = `<w:tbl><w:tr>${cell(paragraph('姓名'))}${cell(paragraph('证件号'))}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(paragraph('甲'))}${cell(deleted)}</w:tr></w:tbl>`
    const parts = await read('a.docx', await docx(body))
    expect(ofKind(parts, 'row').map((row) => [row.cells.length, row.hiddenBy])).toEqual([
      [2, undefined],
      [1, ['deletion']],
    ])
    expect(ofKind(parts, 'text')).toMatchObject([{ text: number, hiddenBy: ['deletion'] }])
  })

  test('a table in a table is one of its own', async () => {
    const inner = `<w:tbl><w:tr>${cell(paragraph('内一'))}${cell(paragraph('内二'))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tr>${cell(inner + paragraph('外一'))}${cell(paragraph('外二'))}</w:tr></w:tbl>`
    const parts = await read('a.docx', await docx(body))
    expect(grid(parts)).toEqual([
      ['内一', '内二'],
      ['外一', '外二'],
    ])
    expect(ofKind(parts, 'row').map((row) => row.table)).toEqual([1, 2])
  })
})

test('a workbook inside the document is read, and properties with it', async () => {
  const bytes = await docx(paragraph('正文'), {
    'word/embeddings/sheet1.xlsx': await xlsx([
      {
        name: '名单',
        xml: inlineRows([
          ['姓名', '证件号'],
          ['甲', number],
        ]),
      },
    ]),
    'docProps/core.xml': '<coreProperties><lastModifiedBy>某人</lastModifiedBy></coreProperties>',
    'word/media/image1.jpeg': Uint8Array.from([1]),
  })
  const parts = await read('a.docx', bytes)
  expect(grid(parts)).toContainEqual(['甲', number])
  expect(ofKind(parts, 'row')[0]?.file).toBe('a.docx!/word/embeddings/sheet1.xlsx')
  expect(ofKind(parts, 'labels')[0]?.labels).toMatchObject([{ name: 'lastModifiedBy', value: '某人' }])
  expect(codes(parts)).toEqual(['pictures-not-read'])
})

test('a document that breaks off gives what it has and says so', async () => {
  const bytes = await docx('', { 'word/document.xml': `<w:document><w:body>${paragraph('有的')}<w:p><w:r><w:t>半` })
  const parts = await read('a.docx', bytes)
  expect(ofKind(parts, 'text')[0]?.text).toBe('有的')
  expect(codes(parts)).toEqual(['truncated'])
})
