import { type LocalText, text } from '../text/local-text.ts'
import { parseBankCard } from './bank-card.ts'
import { toHalfWidth, withoutSpaces } from './characters.ts'
import { parseCreditCode } from './credit-code.ts'
import { parseDocumentNumber } from './document-number.ts'
import { embeddedId } from './embedded-id.ts'
import { parseIndexNumber } from './index-number.ts'
import { parseMobileNumber } from './mobile-number.ts'
import { parseOrganisationCode } from './organisation-code.ts'
import { parseProjectCode } from './project-code.ts'
import { type BirthBound, parseResidentId, residentIdFaults } from './resident-id.ts'
import { parseSiteCode } from './site-code.ts'

/** The kinds of identifier the classifier knows, with their names. */
export const identifierKinds = {
  'resident-id': text('公民身份号码', 'resident identity number'),
  'disability-card': text('残疾人证号（内含身份号码）', 'disability card number (holds an identity number)'),
  'pupil-number': text('学籍号（内含身份号码）', 'pupil number (holds an identity number)'),
  'credit-code': text('统一社会信用代码', 'unified social credit code'),
  'organisation-code': text('组织机构代码', 'organisation code'),
  'document-number': text('发文字号', 'document number'),
  'index-number': text('索引号', 'index number'),
  'site-code': text('网站标识码', 'site code'),
  'project-code': text('投资项目代码', 'investment project code'),
  'mobile-number': text('手机号码', 'mobile number'),
  'bank-card': text('银行卡号', 'bank card number'),
} as const

/** A kind of identifier. */
export type IdentifierKind = keyof typeof identifierKinds

/** What speaks for a kind. */
export const identifierEvidence = {
  'check-holds': text('校验码相符', 'its check character holds'),
  'check-fails': text('形状和日期相符，校验码不符', 'shape and date fit, the check character does not'),
  'date-exists': text('含有真实存在的出生日期', 'a birth date that exists is inside'),
  'place-exists': text('以行政区划代码开头', 'it begins with the code of a place'),
  'kind-in-table': text('登记部门和机构类别在国家标准的表内', 'department and category are in the standard’s table'),
  'range-in-use': text('号段已分配', 'its number range is in use'),
  'issuer-known': text('发卡机构前缀在表内', 'its issuer prefix is known'),
  'shape-fits': text('形状相符', 'its shape fits'),
  'scheme-known': text('属于已知的编制规则', 'it follows a known scheme'),
} as const satisfies { readonly [key: string]: LocalText }

/** What speaks for a kind. */
export type IdentifierEvidence = keyof typeof identifierEvidence

/** One kind an identifier can be, and why. */
export interface IdentifierCandidate {
  readonly kind: IdentifierKind
  /** From 0 to 1: an order of plausibility, not a probability. */
  readonly weight: number
  readonly why: readonly IdentifierEvidence[]
}

type Judge = (written: string, bound: BirthBound) => readonly [weight: number, ...why: IdentifierEvidence[]] | undefined

/** How each kind is judged. */
const judges: { readonly [K in IdentifierKind]: Judge } = {
  'resident-id': (written, bound) => {
    const read = parseResidentId(written, bound)
    if (read.ok && read.value.writtenWith === 18) return [0.98, 'check-holds', 'date-exists', 'place-exists']
    if (read.ok) return [0.5, 'date-exists', 'place-exists']
    const faults = residentIdFaults(written.replace(/-/g, ''), bound)
    return faults.length === 1 && faults[0] === 'check'
      ? [0.4, 'check-fails', 'date-exists', 'place-exists']
      : undefined
  },
  'disability-card': (written, bound) => embedded('disability-card', written, bound),
  'pupil-number': (written, bound) => embedded('pupil-number', written, bound),
  'credit-code': (written) => {
    const read = parseCreditCode(written)
    if (!read.ok) return undefined
    return read.value.warnings.includes('kind-not-in-table')
      ? [0.6, 'check-holds']
      : [read.value.warnings.length === 0 ? 0.95 : 0.85, 'check-holds', 'kind-in-table']
  },
  'organisation-code': (written) => (parseOrganisationCode(written).ok ? [0.6, 'check-holds'] : undefined),
  'document-number': (written) => (parseDocumentNumber(written).ok ? [0.99, 'scheme-known'] : undefined),
  'index-number': (written) => {
    const read = parseIndexNumber(written)
    if (!read.ok) return undefined
    const { scheme, warnings } = read.value
    if (scheme === 'other' || scheme === 'letters' || scheme === 'digits') return [0.2, 'shape-fits']
    return warnings.some((warning) => warning.endsWith('check-fails')) ? [0.7, 'shape-fits'] : [0.97, 'scheme-known']
  },
  'site-code': (written) => (parseSiteCode(written).ok ? [0.55, 'place-exists'] : undefined),
  'project-code': (written) => (parseProjectCode(written).ok ? [0.97, 'scheme-known', 'place-exists'] : undefined),
  'mobile-number': (written) => (parseMobileNumber(written).ok ? [0.9, 'range-in-use'] : undefined),
  'bank-card': (written) => (parseBankCard(written).ok ? [0.8, 'issuer-known', 'check-holds'] : undefined),
}

function embedded(kind: 'disability-card' | 'pupil-number', written: string, bound: BirthBound): ReturnType<Judge> {
  const inside = embeddedId(written)
  if (inside?.kind !== kind || residentIdFaults(inside.number, bound).length > 0) return undefined
  return [0.99, 'check-holds', 'date-exists', 'place-exists']
}

const kinds: readonly IdentifierKind[] = [
  'resident-id',
  'disability-card',
  'pupil-number',
  'credit-code',
  'organisation-code',
  'document-number',
  'index-number',
  'site-code',
  'project-code',
  'mobile-number',
  'bank-card',
]

/**
 * Says what an identifier standing alone can be, the most plausible first.
 *
 * One in thirty valid resident numbers also passes as a credit code: then both are named, the resident number first,
 * for taking a person for a body does more harm than the reverse.
 * @param written the identifier alone, with or without spaces and full-width characters
 * @param bound the last day of birth that can be true, usually today
 * @returns the kinds with their evidence; an empty list where none fits
 * @example
 * ```ts
 * classifyIdentifier('999999190001010015')[0]?.kind // → 'resident-id'
 * classifyIdentifier('国办发〔2019〕14号')[0]?.kind // → 'document-number'
 * classifyIdentifier('商洛市') // → []
 * ```
 */
export function classifyIdentifier(written: string, bound: BirthBound = {}): readonly IdentifierCandidate[] {
  const tight = withoutSpaces(toHalfWidth(written)).toUpperCase()
  return kinds
    .flatMap((kind) => {
      const [weight, ...why] = judges[kind](tight, bound) ?? [0]
      return weight === 0 ? [] : [Object.freeze({ kind, weight, why: Object.freeze(why) })]
    })
    .toSorted((a, b) => b.weight - a.weight)
}
