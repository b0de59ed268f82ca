import { describe, expect, test } from 'vitest'
import { docx, paragraph } from '../../test/samples/docx.ts'
import { codes, grid, ofKind, read, readInPieces } from '../../test/samples/read.ts'
import { inlineRows, xlsx } from '../../test/samples/xlsx.ts'
import { placeOfCell } from '../model/place-of.ts'

/** An impossible identity number: no region 999999, born in 1900. */
const number = '99999919000101123X'

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode=";;;"/><numFmt numFmtId="166" formatCode="000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'

async function cellsOf(cells: string, more: Readonly<Record<string, string>> = {}) {
  const bytes = await xlsx([{ name: '一', xml: `<sheetData><row r="1">${cells}</row></sheetData>` }], {
    'xl/styles.xml': styles,
    ...more,
  })
  return ofKind(await read('a.xlsx', bytes), 'row')[0]?.cells ?? []
}

describe('cells', () => {
  test('numbers keep what the file stores, and show where a spreadsheet has rounded', async () => {
    const cells = await cellsOf(
      '<c r="A1"><v>9.99999190001011E+17</v></c><c r="B1"><v>300</v></c><c r="C1"><v>1.50</v></c><c r="D1"><v>123456789012345</v></c><c r="E1"><v>-0</v></c>',
    )
    expect(cells).toEqual([
      { column: 0, text: '999999190001011000', type: 'number', raw: '9.99999190001011E+17', rounded: true },
      { column: 1, text: '300', type: 'number' },
      { column: 2, text: '1.5', type: 'number', raw: '1.50' },
      { column: 3, text: '123456789012345', type: 'number' },
      { column: 4, text: '0', type: 'number', raw: '-0' },
    ])
  })

  test('shared texts are joined over their formats, without the reading aids', async () => {
    const strings = `<sst><si><t>姓名</t></si><si><r><t>9999991900</t></r><r><rPr><b/></rPr><t xml:space="preserve">0101123X</t></r><rPh sb="0" eb="1"><t>ignored</t></rPh></si></sst>`
    const cells = await cellsOf(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>99</v></c>',
      {
        'xl/sharedStrings.xml': strings,
      },
    )
    expect(cells.map((cell) => cell.text)).toEqual(['姓名', number])
  })

  test('thousands of shared texts are told apart, and what no cell uses is left over', async () => {
    const texts = Array.from({ length: 9_000 }, (_, index) => (index % 3 === 0 ? '' : `${index}甲`))
    const asked = [1, 4_094, 4_096, 4_097, 8_191, 8_192, 8_999, 9_000]
    const strings = `<sst>${texts.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`
    const cells = asked.map((at) => `<c t="s"><v>${at}</v></c>`).join('')
    const xml = `<sheetData><row>${cells}</row></sheetData>`
    const parts = await read('a.xlsx', await xlsx([{ name: '一', xml }], { 'xl/sharedStrings.xml': strings }))
    const [row] = ofKind(parts, 'row')
    expect(row?.cells.map(({ text }) => text)).toEqual(asked.map((at) => texts[at] ?? '').filter((one) => one !== ''))
    const left = ofKind(parts, 'text').find(({ role }) => role === 'leftover')
    expect(left?.text.split('\n')).toEqual(texts.filter((one, at) => one !== '' && !asked.includes(at)))
  })

  test('dates by style, filled numbers, formulas, booleans and errors', async () => {
    const cells = await cellsOf(
      '<c r="A1" s="1"><v>46024</v></c><c r="B1" s="3"><v>102</v></c><c r="C1" t="str"><f>"9999"&amp;D1</f><v>99991</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="d"><v>2026-01-02</v></c>',
    )
    expect(cells.map(({ text, type, raw, formula }) => [text, type, raw, formula])).toEqual([
      ['2026-01-02', 'date', '46024', undefined],
      ['000102', 'number', '102', undefined],
      ['99991', 'text', undefined, '"9999"&D1'],
      ['TRUE', 'boolean', undefined, undefined],
      ['#N/A', 'error', undefined, undefined],
      ['2026-01-02', 'date', undefined, undefined],
    ])
  })

  test('rows and cells without addresses follow one another, and prefixes do not matter', async () => {
    const bytes = await xlsx([
      {
        name: '一',
        xml: '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="D1"><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row><x:row r="9"><x:c><x:v>4</x:v></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData>',
      },
    ])
    const rows = ofKind(await read('a.xlsx', bytes), 'row')
    expect(rows.map((row) => [row.row, ...row.cells.map((cell) => cell.column)])).toEqual([
      [1, 0, 3, 4],
      [9, 0],
      [10, 0],
    ])
  })

  test('a formula nobody has calculated is told', async () => {
    const bytes = await xlsx([{ name: '一', xml: '<sheetData><row><c><f>A2&amp;A3</f></c></row></sheetData>' }])
    const parts = await read('a.xlsx', bytes)
    expect(ofKind(parts, 'notice')).toMatchObject([
      { code: 'formulas-without-values', params: { sheet: '一', count: 1 } },
    ])
    expect(ofKind(parts, 'row')[0]?.cells[0]).toMatchObject({ text: '', formula: 'A2&A3' })
  })

  test('dates may count from 1904', async () => {
    const bytes = await xlsx(
      [{ name: '一', xml: '<sheetData><row><c s="1"><v>44562</v></c></row></sheetData>' }],
      { 'xl/styles.xml': styles },
      { properties: '<workbookPr date1904="1"/>' },
    )
    expect(grid(await read('a.xlsx', bytes))).toEqual([['2026-01-02']])
  })
})

describe('what a reader does not see', () => {
  test('hidden and very hidden sheets are read and told', async () => {
    const bytes = await xlsx([
      {
        name: '公示',
        xml: inlineRows([
          ['姓名', '镇'],
          ['甲', '城关'],
        ]),
      },
      {
        name: '底册',
        state: 'hidden',
        xml: inlineRows([
          ['姓名', '证件号'],
          ['甲', number],
        ]),
      },
      {
        name: '旧',
        state: 'veryHidden',
        xml: inlineRows([
          ['姓名', '证件号'],
          ['乙', number],
        ]),
      },
    ])
    const parts = await read('a.xlsx', bytes)
    expect(ofKind(parts, 'notice').map(({ code, params }) => [code, params])).toEqual([
      ['hidden-sheet', { sheet: '底册', state: 'hidden' }],
      ['hidden-sheet', { sheet: '旧', state: 'veryHidden' }],
    ])
    const found = ofKind(parts, 'row')
      .flatMap((row) => row.cells.map((cell) => [cell.text, placeOfCell(row, cell)] as const))
      .filter(([text]) => text === number)
    expect(found.map(([, place]) => place)).toEqual([
      { kind: 'cell', file: 'a.xlsx', sheet: '底册', table: 2, cell: 'B2', title: '证件号', hiddenBy: ['sheet'] },
      {
        kind: 'cell',
        file: 'a.xlsx',
        sheet: '旧',
        table: 3,
        cell: 'B2',
        title: '证件号',
        hiddenBy: ['very-hidden-sheet'],
      },
    ])
  })

  test('hidden rows and columns, rows a filter leaves out, cells without height, width or print', async () => {
    const cell = (address: string, text: string, style = 0): string =>
      `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`
    const sheet = `<cols><col min="2" max="2" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/></cols><sheetData>
      <row r="1">${cell('A1', '姓名')}${cell('B1', '证件号')}${cell('C1', '镇')}${cell('D1', '电话')}</row>
      <row r="2">${cell('A2', '甲')}${cell('B2', '二')}${cell('C2', '城关', 2)}${cell('D2', '四')}</row>
      <row r="3" hidden="1">${cell('A3', '乙')}${cell('B3', '三')}</row>
      <row r="4" ht="0" customHeight="1">${cell('A4', '丙')}</row>
      <row r="5">${cell('A5', '丁')}</row>
      <row r="7" hidden="1">${cell('A7', '戊')}</row>
      </sheetData><autoFilter ref="A1:D5"><filterColumn colId="2"><filters><filter val="城关"/></filters></filterColumn></autoFilter>`
    const parts = await read('a.xlsx', await xlsx([{ name: '一', xml: sheet }], { 'xl/styles.xml': styles }))
    const hidden = ofKind(parts, 'row').flatMap((row) => row.cells.map((one) => [one.text, one.hiddenBy ?? []]))
    expect(Object.fromEntries(hidden)).toEqual({
      姓名: [],
      证件号: ['column'],
      镇: [],
      电话: ['column'],
      甲: [],
      二: ['column'],
      城关: ['number-format'],
      四: ['column'],
      乙: ['filter'],
      三: ['filter', 'column'],
      丙: ['filter'],
      丁: [],
      戊: ['row'],
    })
    expect(ofKind(parts, 'notice')).toMatchObject([
      { code: 'hidden-cells', params: { sheet: '一', rows: 1, filteredRows: 2, columns: 2 } },
    ])
  })

  test('comments, discussions, links and hints are read with their cells', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = await xlsx(
      [
        {
          name: '一',
          xml: `${inlineRows([['姓名'], ['甲']])}<dataValidations><dataValidation prompt="填真名"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>内部资料</oddHeader></headerFooter>`,
          rels: `<Relationship Id="a" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="${office}/hyperlink" Target="mailto:x@example.gov.cn" TargetMode="External"/>`,
        },
      ],
      {
        'xl/comments1.xml': `<comments><authors><author>某</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>证件</t></r><r><t>${number}</t></r></text></comment></commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A2"><text>核对电话</text></threadedComment></ThreadedComments>',
      },
    )
    const texts = ofKind(await read('a.xlsx', bytes), 'text')
    expect(
      texts.map(({ role, text, place }) => [
        role,
        text,
        place.kind === 'cell' ? place.cell : place.kind === 'item' && place.item,
      ]),
    ).toEqual([
      ['attribute', '填真名\n"甲,乙"\n内部资料', '一#'],
      ['comment', `证件${number}`, 'A2'],
      ['link', 'mailto:x@example.gov.cn', '一#links'],
      ['comment', '核对电话', 'xl/threadedComments/threadedComment1.xml'],
    ])
  })

  test('what deletion leaves behind is read: unused texts, names, caches of pivots and of other workbooks, properties', async () => {
    const bytes = await xlsx(
      [{ name: '一', xml: '<sheetData><row><c t="s"><v>1</v></c></row></sheetData>' }],
      {
        'xl/sharedStrings.xml': `<sst><si><t>${number}</t></si><si><t>在用</t></si></sst>`,
        'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords><r><s v="甲"/><n v="5"/></r></pivotCacheRecords>`,
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><externalBook><sheetDataSet><sheetData><row><cell r="A1" t="str"><v>旧表</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>某人</dc:creator><cp:revision>3</cp:revision></cp:coreProperties>',
        'docProps/custom.xml':
          '<Properties><property name="经办人"><vt:lpwstr>另一人</vt:lpwstr></property></Properties>',
        'xl/media/image1.png': Uint8Array.from([1]),
        'xl/vbaProject.bin': Uint8Array.from([1]),
      },
      {
        names:
          '<definedNames><definedName name="_xlnm.Print_Area">A1</definedName><definedName name="密码">"1234"</definedName></definedNames>',
      },
    )
    const parts = await read('a.xlsx', bytes)
    expect(ofKind(parts, 'text').map(({ role, text }) => [role, text])).toEqual([
      ['leftover', '密码="1234"'],
      ['leftover', number],
      ['leftover', '甲\n5'],
      ['leftover', '旧表'],
    ])
    expect(
      ofKind(parts, 'labels')[0]?.labels.map(({ name, value, place }) => [
        name,
        value,
        place.kind === 'item' && place.item,
      ]),
    ).toEqual([
      ['creator', '某人', 'docProps/core.xml#creator'],
      ['经办人', '另一人', 'docProps/custom.xml#经办人'],
    ])
    expect(codes(parts)).toEqual(['pictures-not-read', 'macros-not-read'])
  })

  test('a file embedded in the workbook is read as one of its own', async () => {
    const bytes = await xlsx([{ name: '一', xml: inlineRows([['甲']]) }], {
      'xl/embeddings/附件.docx': await docx(paragraph(number)),
    })
    const texts = ofKind(await read('a.xlsx', bytes), 'text')
    expect(texts).toMatchObject([{ file: 'a.xlsx!/xl/embeddings/附件.docx', text: number }])
  })
})

test('merged titles over two rows become one title for each column', async () => {
  const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = `<sheetData><row r="1">${cell('A1', '补贴名单')}</row><row r="2">${cell('A2', '姓名')}${cell('B2', '补贴')}</row><row r="3">${cell('B3', '标准')}${cell('C3', '金额')}</row><row r="4">${cell('A4', '甲')}${cell('B4', '3')}${cell('C4', '9')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>`
  const parts = await read('a.xlsx', await xlsx([{ name: '一', xml: sheet }]))
  expect(ofKind(parts, 'header')).toMatchObject([
    { rows: [2, 3], titles: ['姓名', '补贴/标准', '补贴/金额'], sheet: '一' },
  ])
})

test('a sheet that breaks off or is missing is told, the others are read', async () => {
  const good = {
    name: '好',
    xml: inlineRows([
      ['姓名', '镇'],
      ['甲', '城关'],
    ]),
  }
  const cut = await xlsx([{ name: '断', xml: '' }, good], {
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v>',
  })
  const parts = await read('a.xlsx', cut)
  expect(ofKind(parts, 'failure')).toMatchObject([{ code: 'part-unreadable', scope: 'part', params: { part: '断' } }])
  expect(grid(parts)).toEqual([['1'], ['2'], ['姓名', '镇'], ['甲', '城关']])
  const links =
    '<Relationships><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
  const missing = await read(
    'a.xlsx',
    await xlsx([{ name: '缺', xml: '' }, good], { 'xl/_rels/workbook.xml.rels': links }),
  )
  expect(ofKind(missing, 'failure')).toMatchObject([{ code: 'part-unreadable', params: { part: '缺' } }])
  expect(grid(missing)).toContainEqual(['甲', '城关'])
})

test('20,000 rows stream through, in pieces, with one header', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`${index + 1}`, `姓名${index}`, '城关镇'])
  const bytes = await xlsx([{ name: '名单', xml: inlineRows([['序号', '姓名', '镇'], ...rows]) }])
  const parts = await readInPieces('a.xlsx', bytes, 10_000)
  expect(ofKind(parts, 'header')).toHaveLength(1)
  const body = ofKind(parts, 'row')
  expect(body).toHaveLength(20_001)
  expect(body.at(-1)).toMatchObject({
    row: 20_001,
    role: 'body',
    cells: [{ text: '20000' }, { text: '姓名19999' }, { text: '城关镇' }],
  })
  const limited = await read('a.xlsx', bytes, { limits: { cells: 30_000 } })
  expect(ofKind(limited, 'failure')).toMatchObject([{ code: 'too-large', params: { limit: 'cells' } }])
})
