import { characterBits, digitBit, letterBit, maskBit } from './characters.ts'

/** A run of digits, capitals, mask signs and what may part them: the only places where numbers can hide. */
export interface NumberWindow {
  readonly start: number
  readonly end: number
  readonly digits: number
  readonly letters: number
  readonly masks: number
}

/** The shortest run worth a look: a plate has seven characters with its province. */
const shortest = 7

/**
 * Finds every run of at least seven units that could hold a number, looking at every seventh unit only: a run of that
 * length cannot slip between two looks. This is the whole cost of a text without personal data.
 * @param visit called for each run in order
 */
export function forEachWindow(text: string, visit: (window: NumberWindow) => void): void {
  const { length } = text
  let from = 0
  let i = shortest - 1
  while (i < length) {
    if (characterBits[text.charCodeAt(i)] === 0) {
      i += shortest
      continue
    }
    let start = i
    while (start > from && characterBits[text.charCodeAt(start - 1)] !== 0) start--
    let end = i + 1
    while (end < length && characterBits[text.charCodeAt(end)] !== 0) end++
    if (end - start >= shortest) report(text, start, end, visit)
    from = end
    i = end + shortest
  }
}

function report(text: string, start: number, end: number, visit: (window: NumberWindow) => void): void {
  let digits = 0
  let letters = 0
  let masks = 0
  for (let i = start; i < end; i++) {
    const bits = characterBits[text.charCodeAt(i)] ?? 0
    if ((bits & digitBit) !== 0) digits++
    if ((bits & letterBit) !== 0) letters++
    if ((bits & maskBit) !== 0) masks++
  }
  visit({ start, end, digits, letters, masks })
}
