import { isProvinceCode } from '../identifiers/provinces.ts'
import { type Candidate, contextFor, hasRole, labelFor, type Scan } from './candidate.ts'
import type { NumberWindow } from './windows.ts'

const scientific = /(?<![\d.])([1-8])\.(\d{1,15})E\+17(?!\d)/g

/** Numbers of eighteen digits in scientific notation that begin with a province: what a spreadsheet makes of an identity number. */
export function scientificCandidates(scan: Scan, window: NumberWindow): readonly Candidate[] {
  const piece = scan.text.slice(window.start, window.end)
  if (!piece.includes('E+17')) return []
  return [...piece.matchAll(scientific)].flatMap(({ 0: found, 1: first = '', 2: rest = '', index: offset }) => {
    if (!isProvinceCode(first + rest.charAt(0))) return []
    const index = window.start + offset
    const end = index + found.length
    const label = labelFor(scan, index, end)
    const named = hasRole(label, 'id')
    if (!named && label !== undefined) return []
    const context = contextFor(scan, index, end)
    const why = [{ key: 'scientific-notation', params: {} } as const, ...(named ? [label.why] : []), ...context.why]
    const confidence = named && !context.sample ? 'likely' : 'possible'
    const base = { kind: 'resident-id-rounded', confidence, start: index, end, about: context.about, why } as const
    return [named ? base : { ...base, needsCompany: true }]
  })
}
