import { toHalfWidth } from '../identifiers/characters.ts'
import { type Candidate, contextFor, hasRole, labelFor, type Scan } from './candidate.ts'
import { isDigitAt, isLatinAt } from './characters.ts'
import type { DigitChain, DigitGroup } from './digit-groups.ts'
import { neighboursOf } from './neighbours.ts'
import type { PersonalDataKind } from './rules.ts'

/** The letters that stand right before a group, with their place. */
function lettersBefore(text: string, group: DigitGroup): { readonly letters: string; readonly start: number } {
  let start = group.start
  while (start > 0 && group.start - start < 4 && isLatinAt(text, start - 1)) start--
  return { letters: toHalfWidth(text.slice(start, group.start)).toUpperCase(), start }
}

const passport = /^(?:[EGDSPK]\d{8}|E[A-HJ-NP-Z]\d{7}|(?:SE|DE|PE)\d{7}|1[45]\d{7})$/
const anyPassport = /^[A-Z]{0,3}\d{7,9}$/
const permit = /^(?:[HM]\d{8}(?:\d{2})?|[CWLTA]\d{8}|[CWL][A-Z]\d{7}|\d{8}|\d{10})$/
const foreigner = /^[A-Z]{3}\d{12}$/

/** Letters and digits as a document of a person, as far as the words beside it allow. */
function kindOf(written: string, label: ReturnType<typeof labelFor>): PersonalDataKind | undefined {
  if (hasRole(label, 'passport')) return anyPassport.test(written) ? 'passport' : undefined
  if (hasRole(label, 'permit')) return permit.test(written) ? 'travel-permit' : undefined
  if (hasRole(label, 'wechat')) return /^[1-9]\d{6,10}$/.test(written) ? 'wechat' : undefined
  if (hasRole(label, 'foreigner')) return foreigner.test(written) ? 'foreigner-id' : undefined
  if (!hasRole(label, 'id')) return undefined
  if (passport.test(written)) return 'passport'
  if (foreigner.test(written)) return 'foreigner-id'
  return /^[HM]\d{8}(?:\d{2})?$/.test(written) ? 'travel-permit' : undefined
}

/** Passports, travel permits and the older foreigners’ cards: shapes too common to be believed without a word beside them. */
export function documentCandidates(scan: Scan, chain: DigitChain): readonly Candidate[] {
  return chain.flatMap((group) => {
    const { letters, start } = lettersBefore(scan.text, group)
    const length = letters.length + group.digits.length
    if (length < 7 || length > 15 || isLatinAt(scan.text, start - 1) || isDigitAt(scan.text, start - 1)) return []
    const label = labelFor(scan, start, group.end)
    const kind = kindOf(letters + group.digits, label)
    if (kind === undefined || label === undefined || neighboursOf(scan.text, start, group.end).letterAfter !== '')
      return []
    const context = contextFor(scan, start, group.end)
    if (kind === 'wechat' && context.about === 'contact') return []
    const why = [{ key: 'shape', params: {} } as const, label.why, ...context.why]
    const confidence = context.sample ? 'possible' : 'likely'
    return [{ kind, confidence, start, end: group.end, about: context.about, why }]
  })
}
