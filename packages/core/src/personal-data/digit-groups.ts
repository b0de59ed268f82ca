import { bitsAt, dashBit, digitBit, invisibleBit, spaceBit } from './characters.ts'

/** Digits that stand together, written in half width; characters without width between them do not part them. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Whether something without width stood between its digits. */
  readonly parted: boolean
}

/** Groups that follow each other with nothing but a few spaces or strokes between: they may be one number. */
export type DigitChain = readonly DigitGroup[]

/** So many spaces or strokes may part two groups of one number. */
const widest = 3

function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code >= 0xff10 ? code - 0xff10 : code - 48
}

/** Reads one group that begins at a place. */
function groupAt(text: string, start: number, end: number): DigitGroup {
  let digits = ''
  let last = start
  let parted = false
  for (let i = start; i < end; i++) {
    const bits = bitsAt(text, i)
    if ((bits & digitBit) !== 0) {
      if (i > last && digits !== '') parted = true
      digits += String(digitAt(text, i))
      last = i + 1
    } else if ((bits & invisibleBit) === 0) break
  }
  return { digits, start, end: last, parted }
}

/** Whether nothing but a few spaces and strokes lies between two places. */
function joins(text: string, from: number, to: number): boolean {
  let wide = 0
  for (let i = from; i < to; i++) {
    const bits = bitsAt(text, i)
    if ((bits & invisibleBit) !== 0) continue
    if ((bits & (spaceBit | dashBit)) === 0) return false
    wide++
  }
  return wide <= widest
}

/**
 * The chains of digit groups in a part of a text.
 * @returns each chain with at least one group, in order
 */
export function digitChains(text: string, start: number, end: number): readonly DigitChain[] {
  const chains: DigitGroup[][] = []
  let chain: DigitGroup[] = []
  let i = start
  while (i < end) {
    if ((bitsAt(text, i) & digitBit) === 0) {
      i++
      continue
    }
    const group = groupAt(text, i, end)
    const previous = chain.at(-1)
    if (previous !== undefined && !joins(text, previous.end, group.start)) {
      chains.push(chain)
      chain = []
    }
    chain.push(group)
    i = group.end
  }
  if (chain.length > 0) chains.push(chain)
  return chains
}

/** Some neighbouring groups of a chain taken as one number. */
export interface JoinedDigits {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** How many digits each group has. */
  readonly lengths: readonly number[]
  /** Whether the groups are all of their chain. */
  readonly whole: boolean
  readonly parted: boolean
}

/**
 * Every way to take neighbouring groups of a chain as one number of limited length.
 * @param most the most digits wanted
 */
export function* joinedDigits(chain: DigitChain, most: number): Generator<JoinedDigits> {
  for (const [first, group] of chain.entries()) {
    let digits = ''
    let parted = false
    const lengths: number[] = []
    for (let last = first; last < chain.length; last++) {
      const next = chain[last]
      if (next === undefined || digits.length + next.digits.length > most) break
      digits += next.digits
      parted ||= next.parted || last > first
      lengths.push(next.digits.length)
      const whole = first === 0 && last === chain.length - 1
      yield { digits, start: group.start, end: next.end, lengths: [...lengths], whole, parted }
    }
  }
}
