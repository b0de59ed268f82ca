/** One thing to be timed: a name and the work of one operation. */
export interface Contender {
  readonly name: string
  /** How many operations one call makes. */
  readonly perCall: number
  readonly run: () => void
}

/** What was measured of a contender: microseconds of processor time an operation, the median of the rounds. */
export interface Measured {
  readonly name: string
  readonly microseconds: number
}

const rounds = 9
const roundMilliseconds = 200

/** Processor time of this process so far: what else the machine does is not in it. */
export function processorMicroseconds(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

function time({ run, perCall }: Contender): number {
  let calls = 0
  const until = performance.now() + roundMilliseconds
  const before = processorMicroseconds()
  while (performance.now() < until) {
    run()
    calls++
  }
  return (processorMicroseconds() - before) / (calls * perCall)
}

/** Times contenders in turn, round after round, so that whatever else the machine does falls on all of them alike. */
export function compare(contenders: readonly Contender[]): readonly Measured[] {
  for (const contender of contenders) time(contender)
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) times[i]?.push(time(contender))
  }
  return contenders.map(({ name }, i) => ({ name, microseconds: median(times[i] ?? []) }))
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints a table: each contender against the first. */
export function report(title: string, measured: readonly Measured[], aim: string): void {
  const [first] = measured
  console.log(`\n${title}\n  aim: ${aim}`)
  for (const { name, microseconds } of measured) {
    const ratio = first === undefined ? Number.NaN : microseconds / first.microseconds
    console.log(`  ${name.padEnd(58)} ${microseconds.toFixed(4).padStart(12)} µs  × ${ratio.toFixed(2)}`)
  }
}
