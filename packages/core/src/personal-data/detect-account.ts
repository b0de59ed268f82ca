import type { Confidence } from '../findings/finding.ts'
import { cardIssuerPrefix } from '../identifiers/bank-card.ts'
import { passesLuhn } from '../identifiers/check-digits.ts'
import { type Candidate, contextFor, type FoundLabel, hasRole, labelFor, type Scan } from './candidate.ts'
import { type DigitChain, type JoinedDigits, joinedDigits } from './digit-groups.ts'
import { neighboursOf } from './neighbours.ts'
import type { PersonalDataReason } from './reasons.ts'

const usualGroups = /^(?:\d\d|4,4,4,4(?:,[1-3])?|4,4,4,[5-7]|6,1[0-3]|8,8|8,11|6,4,4,[2-5])$/

/** How sure a card number of a known issuer is whose Luhn digit holds. */
function cardSureness(label: FoundLabel | undefined, prefix: string, joined: JoinedDigits): Confidence | undefined {
  const { length } = joined.digits
  const alone = (joined.whole || joined.lengths.length === 1) && !joined.inCode
  if (hasRole(label, 'account')) return alone ? 'certain' : 'likely'
  if (hasRole(label, 'id', 'index', 'credit-code', 'serial', 'amount')) return undefined
  if (label?.role === 'number' || !alone) return 'possible'
  return prefix === '62' && (length === 16 || length === 19) ? 'likely' : 'possible'
}

function cardCandidate(scan: Scan, joined: JoinedDigits): Candidate | undefined {
  const { digits, start, end } = joined
  const prefix = cardIssuerPrefix(digits)
  if (prefix === undefined || !passesLuhn(digits) || !usualGroups.test(joined.lengths.join())) return undefined
  const label = labelFor(scan, start, end)
  const confidence = cardSureness(label, prefix, joined)
  if (confidence === undefined) return undefined
  const context = contextFor(scan, start, end)
  const split: readonly PersonalDataReason[] = joined.parted ? [{ key: 'split', params: {} }] : []
  const named = hasRole(label, 'account') ? [label.why] : []
  const proofs = [{ key: 'luhn', params: {} } as const, { key: 'issuer-known', params: {} } as const]
  const why = [...proofs, ...split, ...named, ...context.why]
  const doubtful = context.sample || context.about === 'contact'
  return { kind: 'bank-card', confidence: doubtful ? 'possible' : confidence, start, end, about: context.about, why }
}

/** An account that nothing checks: only its title says so, and only a list or line about people makes it a person's. */
function accountCandidate(scan: Scan, joined: JoinedDigits): Candidate | undefined {
  const { start, end } = joined
  if (!joined.whole) return undefined
  const label = labelFor(scan, start, end)
  if (!hasRole(label, 'account')) return undefined
  const context = contextFor(scan, start, end)
  const why = [{ key: 'shape', params: {} } as const, label.why, ...context.why]
  const confidence = context.about === 'person' && !context.sample ? 'likely' : 'possible'
  return { kind: 'bank-account', confidence, start, end, about: context.about, why }
}

/** Whether the digits can be a card or account at all, before anything around them is looked at. */
function possible(joined: JoinedDigits): boolean {
  return joined.whole || (cardIssuerPrefix(joined.digits) !== undefined && passesLuhn(joined.digits))
}

/** Bank cards and accounts in a chain of digit groups. */
export function accountCandidates(scan: Scan, chain: DigitChain): readonly Candidate[] {
  const found: Candidate[] = []
  for (const joined of joinedDigits(chain, 12, 23)) {
    if (!possible(joined)) continue
    const around = neighboursOf(scan.text, joined.start, joined.end)
    if (around.letterBefore !== '' || around.letterAfter !== '' || around.decimal || around.amount) continue
    if (around.inUrl || around.headOfIndex) continue
    const candidate = cardCandidate(scan, joined) ?? accountCandidate(scan, joined)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}
