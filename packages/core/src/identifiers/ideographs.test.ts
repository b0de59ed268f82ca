import { expect, test } from 'vitest'
import { plainIdeographs } from './ideographs.ts'

test('every radical that has a plain character gives it, and no text changes its length', () => {
  const radicals = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, index) => String.fromCharCode(0x2e80 + index)).join('')
  const compatible = Array.from({ length: 0xfb00 - 0xf900 }, (_, index) => String.fromCharCode(0xf900 + index)).join('')
  for (const text of [radicals, compatible]) {
    const plain = plainIdeographs(text)
    expect(plain).toHaveLength(text.length)
    expect(plainIdeographs(plain)).toBe(plain)
  }
  expect(plainIdeographs('⼀⼈⾝⽣⽇⽤⼾⺠⻓⻔⻋⻚⻢⻬⻰豈﨎')).toBe('一人身生日用户民长门车页马齐龙豈﨎')
})

test('the two tables are of one length: the last radical means what it should', () => {
  expect(plainIdeographs('⻳')).toBe('龟')
  expect(plainIdeographs('㇠')).toBe('乙')
})

test('an ordinary text is given back as it is', () => {
  const text = '商洛市人民政府，索引号：000014349/2019-00007'
  expect(plainIdeographs(text)).toBe(text)
})
