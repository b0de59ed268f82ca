import { lengthenResidentId, residentIdFaults } from '../identifiers/resident-id.ts'
import { type Candidate, contextFor, hasRole, labelFor, type Scan } from './candidate.ts'
import { neighboursOf } from './neighbours.ts'
import type { PersonalDataReason } from './reasons.ts'
import { splitReason, type WrittenId } from './written-id.ts'

/** A number that fails its check character: typed wrongly, or rounded by a spreadsheet. */
export function failingNumber(scan: Scan, written: WrittenId): Candidate | undefined {
  const around = neighboursOf(scan.text, written.start, written.end)
  if (around.letterBefore !== '' || around.letterAfter !== '' || around.decimal || around.inUrl) return undefined
  const label = labelFor(scan, written.start, written.end)
  const named = hasRole(label, 'id')
  const rounded = written.number.endsWith('000') && written.lengths.length === 1
  if (!named && (!rounded || label !== undefined)) return undefined
  const context = contextFor(scan, written.start, written.end)
  const what: PersonalDataReason = rounded
    ? { key: 'rounded-by-spreadsheet', params: {} }
    : { key: 'check-fails', params: {} }
  const why = [
    { key: 'birth-and-place-hold', params: {} } as const,
    what,
    ...(named ? [label.why] : []),
    ...context.why,
  ]
  return {
    kind: rounded ? 'resident-id-rounded' : 'resident-id-check-fails',
    confidence: named && !context.sample ? 'likely' : 'possible',
    start: written.start,
    end: written.end,
    about: context.about,
    why,
    ...(named ? {} : { needsCompany: true }),
  }
}

/** Fifteen digits: nothing checks them, so the words beside them must name them. */
export function oldNumber(scan: Scan, written: WrittenId): Candidate | undefined {
  const label = labelFor(scan, written.start, written.end)
  const longer = lengthenResidentId(written.number)
  const around = neighboursOf(scan.text, written.start, written.end)
  if (!hasRole(label, 'id') || longer === undefined || around.letterBefore !== '' || around.letterAfter !== '')
    return undefined
  if (residentIdFaults(longer, { bornBy: scan.asOf }).length > 0) return undefined
  const context = contextFor(scan, written.start, written.end)
  const why = [{ key: 'birth-and-place-hold', params: {} } as const, ...splitReason(written), label.why, ...context.why]
  const confidence = context.sample ? 'possible' : 'likely'
  return { kind: 'resident-id-15', confidence, start: written.start, end: written.end, about: context.about, why }
}
