/** Counts of working days over a run of days, made ready so that adding and counting are one look-up each. */
export interface Counter {
  /** How many working days lie before each offset; one entry more than there are days. */
  readonly before: Int32Array
  /** The offset of each working day, in order. */
  readonly nth: Int32Array
}

/**
 * A counter over days.
 * @param length how many days
 * @param isWorking whether the day at an offset counts
 */
export function counterOf(length: number, isWorking: (offset: number) => boolean): Counter {
  const before = new Int32Array(length + 1)
  const nth = new Int32Array(length)
  let count = 0
  for (let offset = 0; offset < length; offset++) {
    before[offset] = count
    if (isWorking(offset)) nth[count++] = offset
  }
  before[length] = count
  return { before, nth: nth.slice(0, count) }
}

/**
 * The offset of the n-th working day from an offset on, that offset included.
 * @param n from 1
 * @returns undefined where the run ends first
 */
export function nthFrom({ before, nth }: Counter, first: number, n: number): number | undefined {
  return nth[(before[first] ?? Number.NaN) + n - 1]
}

/** How many working days lie from one offset up to another, the second not included. Both must lie within the run. */
export function countIn({ before }: Counter, first: number, end: number): number {
  return (before[end] ?? Number.NaN) - (before[first] ?? Number.NaN)
}
