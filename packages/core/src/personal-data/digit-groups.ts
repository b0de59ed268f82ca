import { bitsAt, dashBit, digitBit, invisibleBit, spaceBit } from './characters.ts'

/** Digits that stand together, written in half width; characters without width between them do not part them. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Whether something without width stood between its digits. */
  readonly parted: boolean
  /** Whether a stroke joins it to the group before: then both are parts of one code. */
  readonly stroke: boolean
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
  return { digits, start, end: last, parted, stroke: false }
}

/** Whether nothing but a few spaces and strokes lies between two places, and whether a stroke is among them. */
function gapOf(text: string, from: number, to: number): 'none' | 'spaces' | 'stroke' {
  let wide = 0
  let stroke = false
  for (let i = from; i < to; i++) {
    const bits = bitsAt(text, i)
    if ((bits & invisibleBit) !== 0) continue
    if ((bits & (spaceBit | dashBit)) === 0) return 'none'
    if ((bits & dashBit) !== 0) stroke = true
    wide++
  }
  if (wide > widest) return 'none'
  return stroke ? 'stroke' : 'spaces'
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
    const gap = previous === undefined ? 'none' : gapOf(text, previous.end, group.start)
    if (gap === 'none' && chain.length > 0) {
      chains.push(chain)
      chain = []
    }
    chain.push(gap === 'stroke' ? { ...group, stroke: true } : group)
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
  /** Whether a stroke joins them to more digits: they are part of a longer code. */
  readonly inCode: boolean
}

/** A number with a gap behind every digit has as many groups as digits; one among other digits has few. */
const mostGroups = 23
const fewGroups = 6

/**
 * Every way to take neighbouring groups of a chain as one number.
 * @param least the fewest digits wanted
 * @param most the most digits wanted
 */
export function* joinedDigits(chain: DigitChain, least: number, most: number): Generator<JoinedDigits> {
  const groups = chain.length > mostGroups ? fewGroups : mostGroups
  for (const [first, group] of chain.entries()) {
    let digits = ''
    for (let last = first; last < first + groups; last++) {
      const next = chain[last]
      if (next === undefined || digits.length + next.digits.length > most) break
      digits += next.digits
      if (digits.length >= least) yield joinedOf(chain, first, last, digits, group.start, next.end)
    }
  }
}

function joinedOf(
  chain: DigitChain,
  first: number,
  last: number,
  digits: string,
  start: number,
  end: number,
): JoinedDigits {
  const parts = chain.slice(first, last + 1)
  return {
    digits,
    start,
    end,
    lengths: parts.map((part) => part.digits.length),
    whole: first === 0 && last === chain.length - 1,
    parted: last > first || parts.some(({ parted }) => parted),
    inCode: parts[0]?.stroke === true || chain[last + 1]?.stroke === true,
  }
}
