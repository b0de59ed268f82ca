const digits = '零一二三四五六七八九'
const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

function digitOf(character: string): number {
  if (character === '〇') return 0
  if (character === '两') return 2
  return digits.indexOf(character)
}

/** `一百零五` and its like: digits with units. */
function withUnits(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let lastUnit = 10_000
  for (const character of text) {
    const unit = units.get(character)
    if (unit === undefined) {
      const next = digitOf(character)
      if (next < 0 || (digit !== undefined && digit !== 0)) return undefined
      digit = next
    } else {
      if (unit >= lastUnit) return undefined
      total += (digit ?? 1) * unit
      lastUnit = unit
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}

/** `二〇一九` and its like: digits alone. */
function digitByDigit(text: string): number | undefined {
  let total = 0
  for (const character of text) {
    const digit = digitOf(character)
    if (digit < 0) return undefined
    total = total * 10 + digit
  }
  return total
}

/**
 * Reads a whole number below ten thousand written in Chinese or ASCII digits.
 * @param text such as `二十`, `一百零五`, `二〇一九`, `20`
 * @returns the number; undefined where the text is something else
 * @example
 * ```ts
 * readNumber('二十') // → 20
 * readNumber('二〇一九') // → 2019
 * readNumber('廿') // → undefined
 * ```
 */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (text === '' || text.length > 7) return undefined
  if (/[十百千]/.test(text)) return withUnits(text)
  return text.length <= 4 ? digitByDigit(text) : undefined
}
