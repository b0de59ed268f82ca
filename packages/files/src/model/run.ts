/**
 * Where a stretch of a joined text begins in its source. A number that tags cut into pieces is one text with several
 * runs, so that it can be found whole and each piece can still be pointed at.
 */
export interface Run {
  /** Offset in the joined text, in UTF-16 units. */
  readonly at: number
  /** Line of the source, from 1; on a page, the line of the page. */
  readonly line: number
  /** Column of the source, from 1, in UTF-16 units. */
  readonly column: number
}

/**
 * The point in the source of one character of a joined text.
 * @param runs in order of `at`, the first at 0
 * @param offset in the joined text, in UTF-16 units
 * @returns line and column from 1; undefined where there are no runs
 */
export function pointInRuns(
  runs: readonly Run[],
  offset: number,
): { readonly line: number; readonly column: number } | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const run = runs[middle]
    if (run !== undefined && run.at <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run === undefined ? undefined : { line: run.line, column: run.column + Math.max(0, offset - run.at) }
}

/**
 * The runs of a text that stands in its source as it is: one for each of its lines.
 * @param text the text
 * @param start the point at which it begins
 * @returns its runs
 */
export function sourceRuns(text: string, start: { readonly line: number; readonly column: number }): readonly Run[] {
  const runs: Run[] = [{ at: 0, ...start }]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    runs.push({ at: at + 1, line: start.line + runs.length, column: 1 })
  return runs
}
