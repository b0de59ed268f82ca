import type { Confidence } from '../findings/finding.ts'
import { toHalfWidth } from '../identifiers/characters.ts'
import { isCreditCode } from '../identifiers/credit-code.ts'
import { creditCodeKind } from '../identifiers/credit-code-tables.ts'
import { lengthenResidentId, residentIdFaults, residentIdHolderOf } from '../identifiers/resident-id.ts'
import { type Candidate, contextFor, type FoundLabel, hasRole, labelFor, type Scan } from './candidate.ts'
import { isDigitAt, visibleBefore, visibleFrom } from './characters.ts'
import { type DigitChain, type JoinedDigits, joinedDigits } from './digit-groups.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import type { PersonalDataReason } from './reasons.ts'
import type { PersonalDataKind } from './rules.ts'

/** How people part an identity number: by its meaning, in fours, or with the check character apart. */
const usualGroups: ReadonlySet<string> = new Set([
  '6,8,4',
  '6,8,3',
  '6,4,4,4',
  '6,4,4,3',
  '3,3,4,4,4',
  '4,4,4,4,2',
  '4,4,4,4,1',
  '6,12',
  '6,11',
  '14,4',
  '14,3',
  '17,1',
  '6,4,2,2,4',
  '6,4,2,2,3',
  '6,6,3',
  '6,6,6',
  '6,6,5',
])

interface Written extends JoinedDigits {
  /** Eighteen characters, or fifteen digits. */
  readonly number: string
}

/** The number with the X that may close it. */
function closed(text: string, joined: JoinedDigits): Written | undefined {
  if (joined.digits.length === 15 || joined.digits.length === 18) return { ...joined, number: joined.digits }
  if (joined.digits.length !== 17) return undefined
  const near = visibleFrom(text, joined.end)
  const place = /[ -]/.test(text.charAt(near)) ? visibleFrom(text, near + 1) : near
  return /[XxＸｘ]/.test(text.charAt(place)) ? { ...joined, number: `${joined.digits}X`, end: place + 1 } : undefined
}

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

function splitReason(joined: JoinedDigits): readonly PersonalDataReason[] {
  return joined.parted ? [{ key: 'split', params: {} }] : []
}

/** How sure a number is whose check character holds; undefined where its surroundings say that it is a body's. */
function sureness(
  written: Written,
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
  const usual = written.lengths.length === 1 || written.whole || usualGroups.has(written.lengths.join())
  if (!usual) return ['possible', { key: 'split', params: {} }]
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
function validNumber(scan: Scan, written: Written): Candidate | undefined {
  const { text } = scan
  const around = neighboursOf(text, written.start, written.end)
  if (around.decimal || around.inUrl) return undefined
  const card = cardEnd(text, written.end)
  const label = labelFor(scan, written.start, written.end)
  const context = contextFor(scan, written.start, written.end)
  const base = { start: written.start, end: written.end, about: context.about }
  const named = label === undefined || label.role === 'number' ? [] : [label.why]
  const pupil = around.letterBefore === 'G' || around.letterBefore === 'L'
  if (card !== undefined || pupil) {
    const kind = pupil ? 'pupil-number' : 'disability-card'
    const start = pupil ? visibleBefore(text, written.start) : written.start
    const why = [...proofs, ...splitReason(written), ...named, ...context.why]
    return { ...base, kind, confidence: context.sample ? 'possible' : 'certain', start, end: card ?? written.end, why }
  }
  if (isDigitAt(text, visibleFrom(text, written.end))) return undefined
  const holder = residentIdHolderOf(written.number)
  const sure = sureness(written, label, around, context.about === 'person')
  if (holder === undefined || sure === undefined) return undefined
  const [confidence, ...doubts] = sure
  const sample: readonly PersonalDataReason[] = holder === 'sample' ? [{ key: 'sample-region', params: {} }] : []
  const why = [...proofs, ...sample, ...splitReason(written), ...doubts, ...named, ...context.why]
  const weak = holder === 'foreigner' && confidence === 'certain' ? 'likely' : confidence
  return { ...base, kind: kindOfHolder[holder], confidence: context.sample ? 'possible' : weak, why }
}

/** A number that fails its check character: typed wrongly, or rounded by a spreadsheet. */
function failingNumber(scan: Scan, written: Written): Candidate | undefined {
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
function oldNumber(scan: Scan, written: Written): Candidate | undefined {
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

/** Identity numbers of every kind in a chain of digit groups. */
export function identityCandidates(scan: Scan, chain: DigitChain): readonly Candidate[] {
  const found: Candidate[] = []
  for (const joined of joinedDigits(chain, 20)) {
    const written = closed(scan.text, joined.digits.length === 20 ? shortened(scan.text, joined) : joined)
    if (written === undefined) continue
    if (written.number.length === 15) {
      const old = usualOrWhole(written) ? oldNumber(scan, written) : undefined
      if (old !== undefined) found.push(old)
      continue
    }
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

function usualOrWhole(written: Written): boolean {
  return written.lengths.length === 1 || written.whole || usualGroups.has(written.lengths.join())
}

/** Twenty digits may be a disability card: its first eighteen are looked at. */
function shortened(text: string, joined: JoinedDigits): JoinedDigits {
  let end = joined.end
  for (let left = 2; left > 0; end--) if (isDigitAt(text, end - 1)) left--
  return { ...joined, digits: joined.digits.slice(0, 18), end }
}
