/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from one to another, both included. */
  readonly between: (from: number, to: number) => number
}

/** Makes chance out of a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { between: (from, to) => from + Math.floor(next() * (to - from + 1)) }
}
