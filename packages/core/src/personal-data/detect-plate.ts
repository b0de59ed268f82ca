import { toHalfWidth } from '../identifiers/characters.ts'
import { type Candidate, contextFor, hasRole, labelFor, type Scan } from './candidate.ts'
import { plateProvinces } from './characters.ts'
import type { NumberWindow } from './windows.ts'

const plate = new RegExp(
  `[${plateProvinces}]\\s?[A-HJ-Z][·•\\s]?(?=[A-Z]*\\d)(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警挂领]|[A-HJ-NP-Z0-9]{6})(?![A-Za-z0-9-])`,
  'g',
)

/** The plates of vehicles in a window: a province, a letter, five or six characters with a digit. */
export function plateCandidates(scan: Scan, window: NumberWindow): readonly Candidate[] {
  const piece = toHalfWidth(scan.text.slice(window.start, window.end + 2))
  return [...piece.matchAll(plate)].map(({ 0: found, index }) => {
    const start = window.start + index
    const end = start + found.length
    const label = labelFor(scan, start, end)
    const context = contextFor(scan, start, end)
    const named = hasRole(label, 'plate')
    const sure = (named || context.about === 'person') && !context.sample
    const why = [{ key: 'shape', params: {} } as const, ...(named ? [label.why] : []), ...context.why]
    return { kind: 'plate', confidence: sure ? 'likely' : 'possible', start, end, about: context.about, why }
  })
}
