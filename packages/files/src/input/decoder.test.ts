import { expect, test } from 'vitest'
import { decodeBytes } from './decoder.ts'

/** 公开,姓名 in GB 18030, then 𠮷 in its four-byte form. */
const gb = Uint8Array.from([0xb9, 0xab, 0xbf, 0xaa, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x95, 0x34, 0xb2, 0x35])

test('GB 18030 is found out, four-byte characters included', () => {
  expect(decodeBytes(gb)).toEqual({ text: '公开,姓名𠮷', encoding: 'gb18030', basis: 'guessed', lost: 0, written: 0 })
})

test('a byte-order mark wins and is taken off', () => {
  expect(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), 'gb18030')).toMatchObject({
    text: 'A',
    encoding: 'utf-8',
    basis: 'mark',
  })
  expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x6c, 0x51, 0x00, 0x5f]))).toMatchObject({
    text: '公开',
    encoding: 'utf-16le',
  })
  expect(decodeBytes(Uint8Array.from([0xfe, 0xff, 0x51, 0x6c]))).toMatchObject({ text: '公', encoding: 'utf-16be' })
})

test('UTF-16 without a mark is found out by its zeros', () => {
  const bytes = new Uint8Array(40)
  for (let at = 0; at < 20; at += 1) bytes[at * 2] = 48 + (at % 10)
  expect(decodeBytes(bytes)).toMatchObject({ text: '01234567890123456789', encoding: 'utf-16le', basis: 'guessed' })
})

test('what a page declares counts where the bytes are no UTF-8', () => {
  const big5 = Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5])
  expect(decodeBytes(big5, undefined, 'big5')).toMatchObject({ text: '中文', basis: 'declared' })
  expect(decodeBytes(new TextEncoder().encode('中文'), undefined, 'gb2312')).toMatchObject({
    text: '中文',
    encoding: 'utf-8',
  })
  expect(decodeBytes(gb, undefined, 'no-such-encoding')).toMatchObject({ encoding: 'gb18030' })
})

test('a few broken characters do not make UTF-8 into something else, and are counted', () => {
  const bytes = new TextEncoder().encode(`${'政府信息公开'.repeat(20)}！`)
  bytes[3] = 0x20
  const { text, encoding, lost } = decodeBytes(bytes)
  expect(encoding).toBe('utf-8')
  expect(lost).toBeGreaterThan(0)
  expect(text.endsWith('公开！')).toBe(true)
})

test('a character cut off at the end is lost, not the file', () => {
  expect(decodeBytes(new TextEncoder().encode('政府信息公开条例全文').slice(0, -1))).toMatchObject({
    encoding: 'utf-8',
    lost: 1,
  })
})

test('Chinese far behind a long stretch of ASCII still decides', () => {
  const start = new TextEncoder().encode('a,b\n'.repeat(50_000))
  const bytes = new Uint8Array(start.length + gb.length)
  bytes.set(start)
  bytes.set(gb, start.length)
  expect(decodeBytes(bytes).text.endsWith('公开,姓名𠮷')).toBe(true)
})

const sign = '\uFFFD'

test('a replacement sign that the file itself holds is no lost byte', () => {
  const bytes = new TextEncoder().encode(`公开${sign}指南${sign}`)
  expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', lost: 0, written: 2 })
  const damaged = Uint8Array.from([...bytes, 0xff, 0x41, ...bytes])
  expect(decodeBytes(damaged)).toMatchObject({ encoding: 'utf-8', lost: 1, written: 4 })
  const cutOff = Uint8Array.from([0xe5, 0x85, ...bytes, 0xef, 0xbf])
  expect(decodeBytes(cutOff, 'utf-8')).toMatchObject({ lost: 2, written: 2 })
})

test('a text that is mostly replacement signs is still UTF-8', () => {
  const bytes = new TextEncoder().encode(`名称,${sign.repeat(40)}`)
  expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', basis: 'valid', lost: 0, written: 40 })
})

test('replacement signs are told apart in the other encodings too', () => {
  const gb = Uint8Array.from([0xb9, 0xab, 0x84, 0x31, 0xa4, 0x37, 0x2c, 0xff, 0x2c])
  expect(decodeBytes(gb, 'gb18030')).toMatchObject({ text: `公${sign},${sign},`, lost: 1, written: 1 })
  const wide = Uint8Array.from([0xff, 0xfe, 0x6c, 0x51, 0xfd, 0xff, 0x00, 0xd8, 0x2c, 0x00])
  expect(decodeBytes(wide)).toMatchObject({ text: `公${sign}${sign},`, lost: 1, written: 1 })
})
