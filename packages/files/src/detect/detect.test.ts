import { expect, test } from 'vitest'
import { codes, ofKind, read } from '../../test/samples/read.ts'
import { inlineRows, xlsx } from '../../test/samples/xlsx.ts'

function latin1(text: string, length = 600): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** A compound file with one named stream, its directory entry at a multiple of 128 as the format has it. */
function ole(stream: string): Uint8Array {
  const bytes = latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 2_048)
  for (let at = 0; at < stream.length; at += 1) bytes[1_024 + 128 + at * 2] = stream.charCodeAt(at)
  return bytes
}

test.each([
  ['old Word', 'a.doc', ole('WordDocument'), 'legacy-format', { format: 'doc', saveAs: 'docx' }],
  ['old Excel', 'a.xls', ole('Workbook'), 'legacy-format', { format: 'xls', saveAs: 'xlsx' }],
  ['WPS by its name', 'a.et', ole('Other'), 'legacy-format', { format: 'xls', saveAs: 'xlsx' }],
  ['a sealed workbook', 'a.xlsx', ole('EncryptedPackage'), 'encrypted', { format: 'xlsx' }],
  ['a sealed workbook of another program', 'a.et', ole('EncryptedPackage'), 'encrypted', { format: 'xlsx' }],
  ['sealed slides', 'a.pptx', ole('EncryptedPackage'), 'unsupported', { format: 'pptx' }],
  ['a sealed document', 'a.docx', ole('EncryptedPackage'), 'encrypted', { format: 'docx' }],
  ['another compound file', 'a.msg', ole('Other'), 'unsupported', { format: 'ole' }],
  ['a picture', 'a.pdf', latin1('\x89PNG\r\n\x1A\n'), 'unsupported', { format: 'picture' }],
  ['a bitmap', 'a.bmp', latin1('BM6\x00\x00\x00'), 'unsupported', { format: 'picture' }],
  ['RAR', 'a.rar', latin1('Rar!\x1A\x07\x00'), 'unsupported', { format: 'rar' }],
  ['7z', 'a.7z', latin1("7z\xBC\xAF'\x1C"), 'unsupported', { format: '7z' }],
  ['RTF', 'a.doc', latin1('{\\rtf1\\ansi}'), 'unsupported', { format: 'rtf' }],
  ['unknown bytes', 'a.bin', latin1('\x01\x02\x03'), 'unsupported', { format: 'binary' }],
])('%s is not read, and it is said why', async (_what, name, bytes, code, params) => {
  const [part, ...others] = await read(name, bytes)
  expect(part).toMatchObject({ kind: 'failure', code, params, scope: 'file' })
  expect(others).toEqual([])
})

test.each([
  ['a.unknown', '<!DOCTYPE html><p>x</p>', 'html'],
  ['page', '\n  <table><tr><td>x</td></tr></table>', 'html'],
  ['a', '<?xml version="1.0"?><rss/>', 'xml'],
  ['a', '{"a": 1}', 'json'],
  ['a', '{"a":1}\n{"a":2}\n', 'ndjson'],
  ['a', '---\ntitle: x\n---\nbody', 'markdown'],
  ['a', 'x,y\n1,2\n3,4\n', 'csv'],
  ['a', '关于公开的通知\n正文。', 'text'],
  ['BM.txt', 'BM25 说明', 'text'],
  ['a.csv', '{"a":1}', 'csv'],
])('%s holding %j is read as %s', async (name, content, format) => {
  const [part] = await read(name, content)
  expect(part).toMatchObject({ kind: 'file', format })
})

test('a page exported under the name of a workbook is read as a page, and it is said', async () => {
  const parts = await read(
    '名单.xls',
    '<html><body><table><tr><td>姓名</td><td>镇</td></tr><tr><td>甲</td><td>城关</td></tr></table></body></html>',
  )
  expect(codes(parts)).toEqual(['extension-differs'])
  expect(ofKind(parts, 'header').map((header) => header.titles)).toEqual([['姓名', '镇']])
})

test('a workbook under another name is known by its content', async () => {
  const parts = await read('名单.docx', await xlsx([{ name: '一', xml: inlineRows([['甲', '乙']]) }]))
  expect(parts[0]).toMatchObject({ kind: 'file', format: 'xlsx' })
  expect(codes(parts)).toEqual(['extension-differs'])
})

test('an empty file is read as what its name says', async () => {
  expect(codes(await read('a.csv', ''))).toEqual([])
  expect(codes(await read('a.json', ''))).toEqual(['not-this-format'])
  expect(codes(await read('a.html', ''))).toEqual([])
})

test('a stream that fails is reported by the name of its error alone', async () => {
  const { readFile } = await import('../read-file.ts')
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('姓名,镇\n')
    throw new Error('/secret/path')
  }
  const parts: unknown[] = []
  for await (const part of readFile({ name: 'a.csv', bytes: failing() })) parts.push(part)
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ code: 'input-failed', params: { error: 'Error' } })
  expect(JSON.stringify(parts)).not.toContain('secret')
})
