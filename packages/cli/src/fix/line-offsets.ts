/** Where the lines of a text begin, in UTF-16 units: the reverse of what readers give with a place. */
export function offsetFinder(text: string): (line: number, column: number) => number | undefined {
  const starts = [0]
  const breaks = /\r\n|\n|\r/g
  while (breaks.exec(text) !== null) starts.push(breaks.lastIndex)
  return (line, column) => {
    const start = starts[line - 1]
    return start === undefined ? undefined : start + column - 1
  }
}
