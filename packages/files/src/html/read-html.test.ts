import { describe, expect, test } from 'vitest'
import { codes, grid, ofKind, read } from '../../test/samples/read.ts'
import { placeOfCell, placeOfText } from '../model/place-of.ts'

describe('text', () => {
  test('a number that tags, entities and lines cut up is one text, each digit at its point', async () => {
    const html = '<p>证件号：9999<b>99</b><i></i>&#49;900\n  <span>0101</span>123X</p>'
    const [part] = ofKind(await read('a.html', html), 'text')
    if (part === undefined) throw new Error('no text')
    expect(part.text).toBe('证件号：9999991900 0101123X')
    const lines = html.split('\n')
    for (const digit of ['证', '1', 'X']) {
      const place = placeOfText(part, part.text.indexOf(digit))
      if (place.kind !== 'line') throw new Error('no line')
      const at = lines[place.line - 1]?.slice(place.column - 1) ?? ''
      expect(at.startsWith(digit === '1' ? '&#49;' : digit)).toBe(true)
    }
  })

  test('blocks are texts of their own, breaks are kept, white space is folded, full-width blanks are not', async () => {
    const html = '<div>一<div> 二 \n 三</div>四<br>五<p>\u3000\u3000六&nbsp;七</p></div><pre>八\n  九</pre>'
    expect(ofKind(await read('a.html', html), 'text').map(({ text }) => text)).toEqual([
      '一',
      '二 三',
      '四\n五',
      '\u3000\u3000六\u00a0七',
      '八\n  九',
    ])
  })

  test('what is not shown is read apart', async () => {
    const html =
      '<p>看得见<span style="color:red; DISPLAY: none">看不见</span>，完</p><div hidden><p>藏</p></div><template><p>样板</p></template><input type="hidden" value="值">'
    expect(
      ofKind(await read('a.html', html), 'text').map(({ role, text, hiddenBy }) => [role, text, hiddenBy?.[0]]),
    ).toEqual([
      ['body', '看得见，完', undefined],
      ['body', '看不见', 'style'],
      ['body', '藏', 'style'],
      ['body', '样板', 'style'],
      ['attribute', '值', undefined],
    ])
  })

  test('comments, scripts, titles, attributes and telling links are read, styles are not', async () => {
    const html =
      '<head><title>标题</title><style>p{}</style><script>var a = "x"</script></head><body><!-- 说明 --><img alt="照片" src="a.png"><a href="mailto:a@b">信</a><a href="/list?id=1" title="提示">表</a><a href="/plain">平</a></body>'
    const parts = await read('a.html', html)
    expect(
      ofKind(parts, 'text')
        .map(({ role, text }) => [role, text])
        .filter(([role]) => role !== 'body'),
    ).toEqual([
      ['title', '标题'],
      ['script', 'var a = "x"'],
      ['comment', ' 说明 '],
      ['attribute', '照片'],
      ['link', 'mailto:a@b'],
      ['link', '/list?id=1'],
      ['attribute', '提示'],
    ])
    const picture = ofKind(parts, 'text').find(({ text }) => text === '照片')
    if (picture?.place.kind !== 'line') throw new Error('no picture')
    expect(html.slice(picture.place.column - 1).startsWith('照片')).toBe(true)
  })

  test('a declared encoding is followed', async () => {
    const start = new TextEncoder().encode('<meta charset="big5"><p>')
    const bytes = Uint8Array.from([...start, 0xa4, 0xa4, 0xa4, 0xe5])
    const parts = await read('a.html', bytes)
    expect(ofKind(parts, 'text')[0]?.text).toBe('中文')
    expect(codes(parts)).toEqual([])
  })
})

describe('tables', () => {
  test('rows come with their titles, spans and points', async () => {
    const html = `<table>
<tr><th rowspan="2">姓名</th><th colspan="2">补贴</th></tr>
<tr><th>标准</th><th>金额</th></tr>
<tr><td>甲</td><td>3</td><td>9<b>00</b></td></tr></table>`
    const parts = await read('a.html', html)
    expect(ofKind(parts, 'header')[0]?.titles).toEqual(['姓名', '补贴/标准', '补贴/金额'])
    const row = ofKind(parts, 'row').at(-1)
    const cell = row?.cells[2]
    if (row === undefined || cell === undefined) throw new Error('no cell')
    expect(cell.text).toBe('900')
    expect(placeOfCell(row, cell, 1)).toEqual({
      kind: 'cell',
      file: 'a.html',
      table: 1,
      cell: 'C3',
      title: '补贴/金额',
      line: 4,
      column: 33,
    })
  })

  test('a table that lays out the page is text, the one within is a table', async () => {
    const html =
      '<table><tr><td><p>左栏</p></td><td><table><tr><td>姓名</td><td>镇</td></tr><tr><td>甲</td><td>城关</td></tr></table><p>下文</p></td></tr></table>'
    const parts = await read('a.html', html)
    expect(
      parts
        .filter((part) => part.kind !== 'file' && part.kind !== 'header')
        .map((part) =>
          part.kind === 'row'
            ? part.cells.map(({ text }) => text).join()
            : part.kind === 'text'
              ? part.text
              : part.kind,
        ),
    ).toEqual(['左栏', '姓名,镇', '甲,城关', '下文'])
  })

  test('absurd spans cost nothing', async () => {
    const html =
      '<table><tr><td colspan="99999999" rowspan="99999999">甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>'
    expect(grid(await read('a.html', html)).flat()).toEqual(['甲', '乙', '丙', '丁'])
  })

  test('tables that are never closed are read', async () => {
    expect(grid(await read('a.html', '<table><tr><td>甲<td>乙<tr><td>丙<td>丁'))).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ])
  })
})

test('depth is limited', async () => {
  expect(codes(await read('a.html', '<div>'.repeat(5_000)))).toEqual(['too-large'])
})

test('XML gives the texts of its elements and attributes', async () => {
  const parts = await read(
    'a.xml',
    '<?xml version="1.0"?>\n<rss xmlns="x"><item id="7"><title>通<![CDATA[知 <b>]]></title><!-- 注 --></item></rss>',
  )
  expect(
    ofKind(parts, 'text').map(({ role, text, place }) => [role, text, place.kind === 'line' && place.line]),
  ).toEqual([
    ['attribute', '7', 2],
    ['body', '通知 <b>', 2],
    ['comment', '注', 2],
  ])
  expect(codes(await read('a.xml', '<rss><item>半'))).toEqual(['truncated'])
})
