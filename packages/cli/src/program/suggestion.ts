const furthest = 3

/** Fewer letters than this are found in too many words to tell which was meant. */
const fewestOfPart = 4

/**
 * The known word that is most likely meant.
 * @param given what came in
 * @param known what is known
 * @returns the nearest, where it is near enough: at most three slips of the pen, and fewer than half of its letters; else
 * the only one that holds what was given as a part
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase()
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of known) {
    const distance = slips(wanted, word.toLowerCase())
    if (distance > furthest || distance * 2 >= Math.max(word.length, 2)) continue
    if (best === undefined || distance < best.distance) best = { word, distance }
  }
  return best?.word ?? onlyWith(wanted, known)
}

function onlyWith(part: string, known: readonly string[]): string | undefined {
  if (part.length < fewestOfPart) return undefined
  const [first, ...more] = known.filter((word) => word.toLowerCase().includes(part))
  return more.length === 0 ? first : undefined
}

/** The least number of letters to put in, take out, change, or swap with their neighbour (optimal string alignment). */
function slips(from: string, to: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}
