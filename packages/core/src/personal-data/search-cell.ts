import type { CivilDate } from '../civil/index.ts'
import { addressDepth } from './address-depth.ts'
import type { Candidate } from './candidate.ts'
import type { MaskKnowledge } from './detect-mask.ts'
import type { PersonalDataReason } from './reasons.ts'
import { search } from './search.ts'
import type { ColumnProfile, TableProfile } from './table-profile.ts'

/** No number of a person is shorter. */
const shortest = 6

/** A depth that a list of people gives away; the village alone may be the public part of a notice. */
function addressIn(text: string, term: string, why: readonly PersonalDataReason[]): readonly Candidate[] {
  const depth = addressDepth(text)
  if (depth === undefined) return []
  const said: readonly PersonalDataReason[] = [
    { key: 'address-depth', params: { depth } },
    { key: 'column-title', params: { term } },
    ...why,
  ]
  const confidence = depth === 'village' ? 'possible' : 'likely'
  return [{ kind: 'home-address', confidence, start: 0, end: text.length, about: 'person', why: said }]
}

/**
 * Searches one cell. The title of its column counts as a word before every number; what the table is about decides how
 * grave a number is.
 * @param known what the other cells of the row say, asked for only where something was found that needs it
 */
export function searchCell(
  text: string,
  column: ColumnProfile | undefined,
  table: TableProfile,
  asOf: CivilDate,
  known: () => MaskKnowledge,
): readonly Candidate[] {
  if (text.length < shortest) return []
  const label = column?.label === undefined ? {} : { label: column.label }
  const numbers = search({ text, asOf, surroundings: { about: table.about, why: table.why, ...label } }, known)
  if (numbers.length > 0 || column?.title?.role !== 'address' || table.about !== 'person') return numbers
  return addressIn(text, column.title.term, table.why)
}
