import type { Confidence } from '../findings/finding.ts'
import { toHalfWidth } from '../identifiers/characters.ts'
import { isCreditCode } from '../identifiers/credit-code.ts'
import { creditCodeKind } from '../identifiers/credit-code-tables.ts'
import { residentIdFaults, residentIdHolderOf } from '../identifiers/resident-id.ts'
import { type Candidate, contextFor, type FoundLabel, hasRole, labelFor, type Scan } from './candidate.ts'
import { isDigitAt, isLatinAt, visibleBefore, visibleFrom } from './characters.ts'
import { failingNumber, oldNumber } from './detect-doubtful-identity.ts'
import { type DigitChain, type JoinedDigits, joinedDigits } from './digit-groups.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import type { PersonalDataReason } from './reasons.ts'
import type { PersonalDataKind } from './rules.ts'
import { splitReason, usualOrWhole, type WrittenId, writtenId } from './written-id.ts'

/** The place behind the two digits and the B of a disability card; undefined where none follow. */
function cardEnd(text: string, end: number): number | undefined {
  let shown = ''
  const ends: number[] = []
  for (let i = visibleFrom(text, end); i < text.length && shown.length < 6; i = visibleFrom(text, i + 1)) {
    shown += toHalfWidth(text.charAt(i)).toUpperCase()
    ends.push(i + 1)
  }
  const rest = /^([1-7][1-4](?:B\d{0,2})?)(?![\dA-Z])/.exec(shown)?.[1]
  return rest === undefined ? undefined : ends[rest.length - 1]
}

const proofs: readonly PersonalDataReason[] = [
  { key: 'check-holds', params: {} },
  { key: 'birth-and-place-hold', params: {} },
]

/** How sure a number is whose check character holds; undefined where its surroundings say that it is a body's. */
function sureness(
  written: WrittenId,
  label: FoundLabel | undefined,
  around: Neighbours,
  person: boolean,
): readonly [Confidence, ...PersonalDataReason[]] | undefined {
  if (around.headOfIndex || hasRole(label, 'index')) return undefined
  const named = hasRole(label, 'id', 'disability', 'pupil')
  if (hasRole(label, 'credit-code')) {
    return isCreditCode(written.number) ? undefined : ['likely', { key: 'other-label', params: { term: label.term } }]
  }
  if (around.letterBefore !== '' || around.letterAfter !== '') {
    return [named ? 'likely' : 'possible', { key: 'inside-longer', params: {} }]
  }
  if (!usualOrWhole(written)) return ['possible', { key: 'split', params: {} }]
  if (written.inCode) return ['likely', { key: 'inside-longer', params: {} }]
  if (hasRole(label, 'serial')) return ['likely', { key: 'other-label', params: { term: label.term } }]
  if (!named && !person && isCreditCode(written.number) && creditCodeKind(written.number.slice(0, 2)) !== undefined) {
    return ['likely', { key: 'also-credit-code', params: {} }]
  }
  return ['certain']
}

const kindOfHolder = {
  citizen: 'resident-id',
  sample: 'resident-id',
  'hong-kong': 'residence-permit',
  macau: 'residence-permit',
  taiwan: 'residence-permit',
  foreigner: 'foreigner-id',
} as const satisfies Record<string, PersonalDataKind>

/** A number that holds, as itself or inside a disability card's or pupil's number. */
function validNumber(scan: Scan, written: WrittenId): Candidate | undefined {
  const { text } = scan
  const around = neighboursOf(text, written.start, written.end)
  if (around.inUrl) return undefined
  const card = cardEnd(text, written.end)
  const label = labelFor(scan, written.start, written.end)
  const context = contextFor(scan, written.start, written.end)
  const base = { start: written.start, end: written.end, about: context.about }
  const named = label === undefined || label.role === 'number' ? [] : [label.why]
  const letter = visibleBefore(text, written.start)
  const pupil = /^[GL]$/.test(around.letterBefore) && !isLatinAt(text, letter - 1)
  if (card !== undefined || pupil) {
    const kind = pupil ? 'pupil-number' : 'disability-card'
    const start = pupil ? letter : written.start
    const why = [...proofs, ...splitReason(written), ...named, ...context.why]
    return { ...base, kind, confidence: context.sample ? 'possible' : 'certain', start, end: card ?? written.end, why }
  }
  if (isDigitAt(text, visibleFrom(text, written.end))) return undefined
  const holder = residentIdHolderOf(written.number)
  const sure = sureness(written, label, around, context.about === 'person')
  if (holder === undefined || sure === undefined) return undefined
  if (holder === 'foreigner' && !hasRole(label, 'id', 'foreigner') && isCreditCode(written.number)) return undefined
  const [confidence, ...doubts] = sure
  const sample: readonly PersonalDataReason[] = holder === 'sample' ? [{ key: 'sample-region', params: {} }] : []
  const why = [...proofs, ...sample, ...splitReason(written), ...doubts, ...named, ...context.why]
  const weak = holder === 'foreigner' && confidence === 'certain' ? 'likely' : confidence
  return { ...base, kind: kindOfHolder[holder], confidence: context.sample ? 'possible' : weak, why }
}

/** Identity numbers of every kind in a chain of digit groups; nobody alive was born before 1900. */
export function identityCandidates(scan: Scan, chain: DigitChain): readonly Candidate[] {
  const found: Candidate[] = []
  for (const joined of joinedDigits(chain, 15, 20)) {
    const written = writtenId(scan.text, joined.digits.length === 20 ? shortened(scan.text, joined) : joined)
    if (written === undefined) continue
    if (written.number.length === 15) {
      const old = usualOrWhole(written) ? oldNumber(scan, written) : undefined
      if (old !== undefined) found.push(old)
      continue
    }
    if (written.number.slice(6, 8) < '19') continue
    const faults = residentIdFaults(written.number, { bornBy: scan.asOf })
    const candidate =
      faults.length === 0
        ? validNumber(scan, written)
        : faults.length === 1 && faults[0] === 'check' && usualOrWhole(written) && joined.digits.length !== 20
          ? failingNumber(scan, written)
          : undefined
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

/** Twenty digits may be a disability card: its first eighteen are looked at. */
function shortened(text: string, joined: JoinedDigits): JoinedDigits {
  let end = joined.end
  for (let left = 2; left > 0; end--) if (isDigitAt(text, end - 1)) left--
  while (!isDigitAt(text, end - 1)) end--
  return { ...joined, digits: joined.digits.slice(0, 18), end }
}
