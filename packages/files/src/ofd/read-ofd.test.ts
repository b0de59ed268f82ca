import { expect, test } from 'vitest'
import { codes, grid, ofKind, read } from '../../test/samples/read.ts'
import { zip } from '../../test/samples/zip.ts'
import { placeOfText } from '../model/place-of.ts'

const page = (content: string): string =>
  `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`
const line = (y: number, text: string): string =>
  `<ofd:TextObject Boundary="20 ${y} 100 5"><ofd:TextCode X="0" Y="4">${text}</ofd:TextCode></ofd:TextObject>`

async function sample(): Promise<Uint8Array> {
  return zip({
    'OFD.xml':
      '<ofd:OFD><ofd:DocBody><ofd:DocInfo><ofd:Author>某人</ofd:Author><ofd:CustomDatas><ofd:CustomData Name="经办">另一人</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml':
      '<ofd:Document><ofd:CommonData><ofd:TemplatePage BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page BaseLoc="Pages/Page_0/Content.xml"/><ofd:Page BaseLoc="Pages/Page_1/Content.xml"/></ofd:Pages><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>',
    'Doc_0/Pages/Page_0/Content.xml': page(line(10, '商洛市') + line(10, '公告') + line(20, '第二行')),
    'Doc_0/Pages/Page_1/Content.xml': page('<ofd:ImageObject/>'),
    'Doc_0/Tpls/Tpl_0/Content.xml': page(line(5, '页眉')),
    'Doc_0/Attachs/Attachments.xml':
      '<ofd:Attachments><ofd:Attachment Name="名单"><ofd:FileLoc>list.csv</ofd:FileLoc></ofd:Attachment></ofd:Attachments>',
    'Doc_0/Attachs/list.csv': '姓名,镇\n甲,城关\n',
  })
}

test('pages, properties and attachments are read; pages without text are told', async () => {
  const parts = await read('a.ofd', await sample())
  const texts = ofKind(parts, 'text')
  expect(texts.map(({ text, place }) => [text, place.kind === 'page' && place.page])).toEqual([
    ['商洛市公告\n第二行', 1],
    ['页眉', 3],
  ])
  const [first] = texts
  if (first === undefined) throw new Error('no text')
  expect(placeOfText(first, 6)).toMatchObject({ page: 1, line: 2, column: 1 })
  expect(ofKind(parts, 'labels')[0]?.labels.map(({ name, value }) => [name, value])).toEqual([
    ['Author', '某人'],
    ['经办', '另一人'],
  ])
  expect(codes(parts)).toEqual(['no-text-layer'])
  expect(grid(parts)).toContainEqual(['甲', '城关'])
  expect(ofKind(parts, 'row')[0]?.file).toBe('a.ofd!/名单.csv')
})
