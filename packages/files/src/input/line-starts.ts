/** Finds line and column of an offset in a text. */
export interface LineStarts {
  readonly pointAt: (offset: number) => { readonly line: number; readonly column: number }
}

/**
 * Notes where the lines of a text begin. `\n`, `\r\n` and a lone `\r` end a line.
 * @param text the text
 * @param firstLine the number of its first line
 * @returns a finder; lines and columns count from 1, columns in UTF-16 units
 */
export function lineStarts(text: string, firstLine = 1): LineStarts {
  const starts: number[] = [0]
  const breaks = /\r\n|\n|\r/g
  while (breaks.exec(text) !== null) starts.push(breaks.lastIndex)
  let last = 0
  return {
    pointAt: (offset) => {
      // Most questions come in reading order: look on from the last answer before searching.
      let low = 0
      let high = starts.length - 1
      const lastStart = starts[last] ?? 0
      const nextStart = starts[last + 1] ?? Number.POSITIVE_INFINITY
      if (offset >= lastStart && offset < nextStart) low = high = last
      else if (offset >= nextStart && offset < (starts[last + 2] ?? Number.POSITIVE_INFINITY)) low = high = last + 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      last = low
      return { line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}
