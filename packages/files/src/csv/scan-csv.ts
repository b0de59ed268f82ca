/** A record: the texts of its fields and the points where they begin. The lists are used again for the next record. */
export interface CsvRecord {
  readonly texts: readonly string[]
  readonly lines: readonly number[]
  readonly columns: readonly number[]
}

/** A quoted field longer than this is a quotation mark that was never closed: a spreadsheet's cell holds 32,767. */
const longestQuoted = 1_048_576

/** Takes text piece by piece and gives the records that are complete (RFC 4180, and what offices really write). */
export interface CsvScanner {
  /** Adds text; the last piece is told so. */
  readonly push: (text: string, last: boolean) => void
  /** The next complete record, to be used before the one after it; undefined where more text is needed or none is left. */
  readonly next: () => CsvRecord | undefined
  /** How many characters wait for the end of their record. */
  readonly waiting: () => number
  /** Passes over a first line of so many characters, which is no record. To be called before the first text. */
  readonly skip: (length: number) => void
  /** Points of quotation marks that are never closed, found since the last call. */
  readonly unclosed: () => readonly { readonly line: number; readonly column: number }[]
}

/**
 * Makes a scanner. Quotation marks inside an unquoted field are ordinary characters. One that opens a field and is
 * never closed is read as an ordinary character too, so that it does not swallow the rest of the file.
 * @param separator one character
 * @returns the scanner
 */
export function csvScanner(separator: string): CsvScanner {
  const comma = separator.charCodeAt(0)
  const literal = new Set<number>()
  const texts: string[] = []
  const lines: number[] = []
  const columns: number[] = []
  const current: CsvRecord = { texts, lines, columns }
  let found: { line: number; column: number }[] = []
  let text = ''
  let ended = false
  let base = 0
  let at = 0
  let line = 1
  let lineStart = 0

  /** Index of the separator or line break that ends an unquoted field; -1 where it may go on. */
  const fieldEnd = (from: number): number => {
    for (let index = from; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code === comma || code === 10 || code === 13) return index
    }
    return ended ? text.length : -1
  }
  const isEnd = (index: number): boolean => {
    if (index >= text.length) return ended
    const code = text.charCodeAt(index)
    return code === comma || code === 10 || code === 13
  }
  /** Index behind the closing quotation mark; -1 where more text is needed; -2 where there is none. */
  const closing = (open: number): number => {
    for (let from = open + 1; ; ) {
      const quote = text.indexOf('"', from)
      if (quote < 0) return ended || text.length - open > longestQuoted ? -2 : -1
      if (quote - open > longestQuoted) return -2
      if (quote + 1 >= text.length && !ended) return -1
      if (text.charCodeAt(quote + 1) !== 34) {
        // Something behind the mark, and lines before it: the mark belongs to another field further down.
        if (!isEnd(quote + 1) && text.slice(open, quote).includes('\n')) return -2
        return quote + 1
      }
      from = quote + 2
    }
  }
  const countLines = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1)
      if (text.charCodeAt(index) === 10) {
        line += 1
        lineStart = index + 1
      }
  }
  /** Reads one record into the lists; false where more text is needed. */
  const record = (): boolean => {
    for (;;) {
      const open = at
      const fieldLine = line
      const fieldColumn = open - lineStart + 1
      const quoted = text.charCodeAt(open) === 34 && !literal.has(base + open)
      const close = quoted ? closing(open) : open
      if (close === -1) return false
      if (close === -2) {
        literal.add(base + open)
        found.push({ line, column: fieldColumn })
        continue
      }
      const end = fieldEnd(close)
      if (end < 0) return false
      if (quoted) {
        texts.push(text.slice(open + 1, close - 1).replaceAll('""', '"') + text.slice(close, end))
        countLines(open, close)
      } else texts.push(text.slice(open, end))
      lines.push(fieldLine)
      columns.push(fieldColumn)
      const code = end < text.length ? text.charCodeAt(end) : 10
      if (code === comma) {
        at = end + 1
        continue
      }
      if (code === 13 && end + 1 >= text.length && !ended) return false
      at = end + (code === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
      line += 1
      lineStart = at
      return true
    }
  }
  return {
    push: (piece, last) => {
      // What has been skipped is not there before the first text comes.
      const gone = Math.min(at, text.length)
      base += gone
      lineStart -= gone
      text = gone === 0 ? text + piece : text.slice(gone) + piece
      at -= gone
      ended = last
    },
    next: () => {
      if (at >= text.length) return undefined
      const startAt = at
      const startLine = line
      const startOfLine = lineStart
      texts.length = 0
      lines.length = 0
      columns.length = 0
      if (record()) return current
      at = startAt
      line = startLine
      lineStart = startOfLine
      return undefined
    },
    waiting: () => Math.max(0, text.length - at),
    skip: (length) => {
      at = length
      lineStart = length
      line = 2
    },
    unclosed: () => {
      const points = found
      found = []
      return points
    },
  }
}
