import type { Candidate } from './candidate.ts'

/** How many doubtful numbers of one kind make each other likely: three are no accident. */
export const company = 3

/** Doubtful numbers of one text: they stay only in company. */
export function inCompany(candidates: readonly Candidate[]): readonly Candidate[] {
  const alone = candidates.filter(({ needsCompany }) => needsCompany === true).length < company
  return candidates.flatMap((candidate): readonly Candidate[] => {
    if (candidate.needsCompany !== true) return [candidate]
    return alone ? [] : [{ ...candidate, confidence: 'likely' }]
  })
}

/** A candidate and the cell it stands in. */
export interface PlacedCandidate {
  readonly candidate: Candidate
  readonly row: number
  readonly column: number
}

/**
 * Holds doubtful numbers of a column back until there are enough of them. At most two wait for each column.
 * @returns a function that takes a candidate and gives back those that are now sure
 */
export function companyKeeper(): (placed: PlacedCandidate) => readonly PlacedCandidate[] {
  const waiting = new Map<number, PlacedCandidate[]>()
  const settled = new Set<number>()
  return (placed) => {
    if (placed.candidate.needsCompany !== true) return [placed]
    const { candidate, column } = placed
    const why = [...candidate.why, { key: 'repeated-in-column', params: { cells: company } } as const]
    const likely: PlacedCandidate = { ...placed, candidate: { ...candidate, confidence: 'likely', why } }
    if (settled.has(column)) return [likely]
    const together = [...(waiting.get(column) ?? []), likely]
    if (together.length < company) {
      waiting.set(column, together)
      return []
    }
    waiting.delete(column)
    settled.add(column)
    return together
  }
}
