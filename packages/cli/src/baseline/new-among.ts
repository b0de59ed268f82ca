/** Beyond so many comparisons the exact places decide first, and then the order. */
const mostComparisons = 4_000_000

/**
 * Which of the findings of a group are new, where some were known before. Numbers of lines shift when a line comes in
 * above, so the known ones are laid along the present ones, in order, such that the shift between them changes as seldom
 * as can be; what is left over is new.
 * @param known the numbers at which they stood, ascending
 * @param present the numbers at which they stand, ascending
 * @returns the indices in `present` of those that are new: as many as there are more than before
 * @example
 * ```ts
 * newAmong([10, 11, 12], [10, 11, 12]) // → []
 * newAmong([10, 11, 12], [5, 11, 12, 13]) // → [0]
 * newAmong([10, 11, 12], [10, 11, 40, 41]) // → [3]
 * ```
 */
export function newAmong(known: readonly number[], present: readonly number[]): readonly number[] {
  if (present.length <= known.length) return []
  const all = present.map((_, index) => index)
  if (known.length === 0) return all
  const taken =
    known.length * present.length > mostComparisons ? matchedByPlace(known, present) : matchedByShift(known, present)
  return all.filter((index) => !taken.has(index))
}

/** Each known one takes the present one at its own place, else the first that is free. */
function matchedByPlace(known: readonly number[], present: readonly number[]): ReadonlySet<number> {
  const byPlace = new Map<number, number[]>()
  for (const [index, at] of present.entries()) byPlace.set(at, [...(byPlace.get(at) ?? []), index])
  const taken = new Set<number>()
  let moved = 0
  for (const at of known) {
    const index = byPlace.get(at)?.shift()
    if (index === undefined) moved++
    else taken.add(index)
  }
  for (let index = 0; index < present.length && moved > 0; index++)
    if (!taken.has(index)) {
      taken.add(index)
      moved--
    }
  return taken
}

/** Lays the known ones along the present ones with the fewest changes of shift. */
function matchedByShift(known: readonly number[], present: readonly number[]): ReadonlySet<number> {
  const width = present.length
  const from: Int32Array[] = []
  let costs = Float64Array.from(present, (at) => (at === known[0] ? 0 : 1))
  for (let k = 1; k < known.length; k++) {
    const gap = (known[k] ?? 0) - (known[k - 1] ?? 0)
    const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
    const chosen = new Int32Array(width).fill(-1)
    let best = -1
    let same = 0
    for (let p = k; p < width; p++) {
      const before = p - 1
      if (best < 0 || (costs[before] ?? 0) < (costs[best] ?? 0)) best = before
      const wanted = (present[p] ?? 0) - gap
      while (same < p && (present[same] ?? 0) < wanted) same++
      next[p] = (costs[best] ?? 0) + 1
      chosen[p] = best
      for (let q = same; q < p && present[q] === wanted; q++)
        if ((costs[q] ?? Number.POSITIVE_INFINITY) <= (next[p] ?? 0)) {
          next[p] = costs[q] ?? 0
          chosen[p] = q
        }
    }
    from.push(chosen)
    costs = next
  }
  let end = known.length - 1
  for (let p = end; p < width; p++) if ((costs[p] ?? 0) < (costs[end] ?? 0)) end = p
  const taken = new Set<number>([end])
  for (const chosen of from.toReversed()) {
    end = chosen[end] ?? -1
    taken.add(end)
  }
  return taken
}
