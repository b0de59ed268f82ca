import { median } from '../measure.ts'

/** One side of a comparison: does its work once and says how many it did, and how long that took in milliseconds. */
export interface Side {
  readonly name: string
  readonly round: () => Promise<{ readonly done: number; readonly milliseconds: number }>
}

/** Times some work. */
export async function timed(work: () => Promise<number>): Promise<{ done: number; milliseconds: number }> {
  const began = performance.now()
  const done = await work()
  return { done, milliseconds: performance.now() - began }
}

/**
 * Lets sides work in turn, so that whatever else the machine does falls on all alike, and prints how many each does in a
 * second: the median of the rounds, and its share of the first.
 */
export async function duel(title: string, aim: string, rounds: number, sides: readonly Side[]): Promise<void> {
  const rates = sides.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    for (const [index, side] of sides.entries()) {
      const { done, milliseconds } = await side.round()
      // The first round warms up.
      if (round > 0) rates[index]?.push((done / milliseconds) * 1000)
    }
  const shares = sides.map((_, index) => median(rates[index]?.map((rate, at) => rate / (rates[0]?.[at] ?? 1)) ?? []))
  console.log(`\n${title}\n  aim: ${aim}`)
  for (const [index, { name }] of sides.entries()) {
    const rate = median(rates[index] ?? [])
    console.log(`  ${name.padEnd(62)} ${rate.toFixed(0).padStart(9)} /s  × ${(shares[index] ?? 0).toFixed(2)}`)
  }
}
