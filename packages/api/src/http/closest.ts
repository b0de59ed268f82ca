/**
 * The name that was most likely meant.
 * @param name what was written
 * @param known the names there are
 * @returns undefined where none is near: more than half of the letters would have to change
 */
export function closest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().replaceAll(/[-_\s]/g, '')
  let best: string | undefined
  let least = Math.floor(wanted.length / 2) + 1
  for (const candidate of known) {
    const distance = changes(wanted, candidate.toLowerCase().replaceAll(/[-_\s]/g, ''))
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** How many letters have to be put in, taken out or exchanged to come from one word to the other (Levenshtein). */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1]
    for (let index = 1; index <= to.length; index++) {
      const same = to[index - 1] === letter ? 0 : 1
      next.push(Math.min(cell(row, index) + 1, cell(next, index - 1) + 1, cell(row, index - 1) + same))
    }
    row = next
  }
  return cell(row, to.length)
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
