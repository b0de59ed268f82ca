import type { Confidence } from '../findings/finding.ts'
import { isMobileNumber } from '../identifiers/mobile-number.ts'
import { type Candidate, contextFor, type FoundLabel, hasRole, labelFor, type Scan } from './candidate.ts'
import { visibleBefore } from './characters.ts'
import { type DigitChain, type JoinedDigits, joinedDigits } from './digit-groups.ts'
import { neighboursOf } from './neighbours.ts'
import type { PersonalDataReason } from './reasons.ts'

/** How the eleven digits are parted, behind the country's code if there is one. */
const usualGroups: ReadonlySet<string> = new Set(['11', '3,4,4', '3,8', '7,4', '3,3,5', '4,4,3', '4,3,4'])
const countryCodes = ['86', '0086', '0'] as const

interface Written extends JoinedDigits {
  readonly usual: boolean
}

/** The mobile number in some joined digits, with or without the country's code. */
function mobileIn(joined: JoinedDigits): Written | undefined {
  const { digits, lengths } = joined
  if (isMobileNumber(digits)) return { ...joined, usual: usualGroups.has(lengths.join()) }
  const code = countryCodes.find((prefix) => digits.startsWith(prefix) && isMobileNumber(digits.slice(prefix.length)))
  if (code === undefined) return undefined
  const [first = 0, ...rest] = lengths
  const behind = first === code.length ? rest : [first - code.length, ...rest]
  return { ...joined, usual: usualGroups.has(behind.join()) }
}

/** Digits that are parted in no usual way count only where they stand alone, and groups among others only as 3-4-4. */
function plausible(written: Written): boolean {
  if (written.lengths.length === 1) return true
  return written.whole ? written.usual || written.lengths.length <= 5 : written.usual
}

function sureness(
  written: Written,
  label: FoundLabel | undefined,
  about: Candidate['about'],
): readonly [Confidence, ...PersonalDataReason[]] | undefined {
  if (hasRole(label, 'serial', 'amount', 'index', 'credit-code', 'disability', 'pupil')) return undefined
  if (hasRole(label, 'contact')) return ['possible', label.why]
  if (about === 'contact') return ['possible']
  const named = hasRole(label, 'phone', 'wechat')
  if (written.inCode) return named ? ['possible', label.why] : undefined
  if (named) return [written.usual ? 'certain' : 'likely', label.why]
  if (label?.role === 'number') return ['possible', { key: 'other-label', params: { term: label.term } }]
  if (!written.usual || !(written.whole || written.lengths.length === 1)) return ['possible']
  return [about === 'person' ? 'certain' : 'likely']
}

function mobileCandidate(scan: Scan, written: Written): Candidate | undefined {
  if (!plausible(written)) return undefined
  const around = neighboursOf(scan.text, written.start, written.end)
  if (around.letterBefore !== '' || around.letterAfter !== '') return undefined
  const label = labelFor(scan, written.start, written.end)
  const amount = around.amount && !hasRole(label, 'phone')
  if (around.decimal || amount || around.inUrl || around.headOfIndex) return undefined
  const context = contextFor(scan, written.start, written.end)
  const contact = hasRole(label, 'contact')
  const about = contact ? 'contact' : context.about
  const sure = sureness(written, label, about)
  if (sure === undefined) return undefined
  const [confidence, ...said] = sure
  const split: readonly PersonalDataReason[] = written.parted ? [{ key: 'split', params: {} }] : []
  const plus = visibleBefore(scan.text, written.start)
  const start = /[+＋]/.test(scan.text.charAt(plus)) ? plus : written.start
  const why = [{ key: 'number-range', params: {} } as const, ...split, ...said, ...context.why]
  return { kind: 'mobile', confidence: context.sample ? 'possible' : confidence, start, end: written.end, about, why }
}

/** An area code and seven or eight digits. */
function isLandline({ digits, lengths }: JoinedDigits): boolean {
  if (!/^0[1-9]\d{8,10}$/.test(digits)) return false
  return lengths.length === 1 || (lengths.length === 2 && (lengths[0] === 3 || lengths[0] === 4))
}

/** A telephone of a household: reported only in tables of people, for in running text it is nearly always an office's. */
function landlineCandidate(scan: Scan, joined: JoinedDigits): Candidate | undefined {
  if (scan.surroundings.about !== 'person') return undefined
  const label = labelFor(scan, joined.start, joined.end)
  const local = hasRole(label, 'phone') && /^[2-8]\d{6,7}$/.test(joined.digits) && joined.lengths.length === 1
  if (!local && !isLandline(joined)) return undefined
  const context = contextFor(scan, joined.start, joined.end)
  const around = neighboursOf(scan.text, joined.start, joined.end)
  if (
    scan.surroundings.about !== 'person' ||
    !hasRole(label, 'phone') ||
    around.amount ||
    around.decimal ||
    around.inUrl
  )
    return undefined
  const why = [{ key: 'shape', params: {} } as const, label.why, ...context.why]
  return { kind: 'landline', confidence: 'possible', start: joined.start, end: joined.end, about: 'person', why }
}

/** Mobile numbers and landlines in a chain of digit groups. */
export function phoneCandidates(scan: Scan, chain: DigitChain): readonly Candidate[] {
  const found: Candidate[] = []
  for (const joined of joinedDigits(chain, 7, 15)) {
    const mobile = mobileIn(joined)
    const candidate = mobile === undefined ? landlineCandidate(scan, joined) : mobileCandidate(scan, mobile)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}
