import { dashCharacters, invisibleCharacters, spaceCharacters } from '../identifiers/characters.ts'

/** What a character can be part of. A character may be several things at once. */
export const digitBit = 1
export const spaceBit = 2
export const dashBit = 4
export const invisibleBit = 8
export const letterBit = 16
export const maskBit = 32
export const signBit = 64
export const provinceBit = 128

/** The one-character names of provinces, which begin plates. */
export const plateProvinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'

/** Characters that stand for a hidden digit or letter. */
export const maskCharacters = '*＊×●■□#＃xＸｘX某'

function tableOf(): Uint8Array {
  const table = new Uint8Array(65_536)
  const add = (characters: string, bit: number): void => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i)
      table[code] = (table[code] ?? 0) | bit
    }
  }
  add('0123456789０１２３４５６７８９', digitBit)
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ·•', letterBit)
  add(maskCharacters.replace('某', ''), maskBit)
  add('.+', signBit)
  add(plateProvinces, provinceBit)
  const byClass = [
    [new RegExp(`[${spaceCharacters}]`), spaceBit],
    [new RegExp(`[${dashCharacters}]`), dashBit],
    [new RegExp(`[${invisibleCharacters}]`), invisibleBit],
  ] as const
  for (let code = 0; code < 65_536; code++) {
    if (code > 0x3000 && code < 0xfe00) continue
    const character = String.fromCharCode(code)
    for (const [pattern, bit] of byClass) if (pattern.test(character)) table[code] = (table[code] ?? 0) | bit
  }
  return table
}

/** For every UTF-16 unit, the bits of what it can be part of. */
export const characterBits: Uint8Array = /* @__PURE__ */ tableOf()

/** The bits of the unit at a place; 0 outside the text. */
export function bitsAt(text: string, place: number): number {
  return place >= 0 && place < text.length ? (characterBits[text.charCodeAt(place)] ?? 0) : 0
}

/** Whether the unit at a place is a Latin letter, half or full width. */
export function isLatinAt(text: string, place: number): boolean {
  if (place < 0 || place >= text.length) return false
  const code = text.charCodeAt(place)
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  return (half >= 65 && half <= 90) || (half >= 97 && half <= 122)
}

/** Whether the unit at a place is a digit, half or full width. */
export function isDigitAt(text: string, place: number): boolean {
  return (bitsAt(text, place) & digitBit) !== 0
}

/** The place of the nearest unit before, passing over characters without width; -1 where there is none. */
export function visibleBefore(text: string, place: number): number {
  let i = place - 1
  while (i >= 0 && (bitsAt(text, i) & invisibleBit) !== 0) i--
  return i
}

/** The place of this unit or the nearest after it that has width. */
export function visibleFrom(text: string, place: number): number {
  let i = place
  while (i < text.length && (bitsAt(text, i) & invisibleBit) !== 0) i++
  return i
}
