import { dashCharacters, invisibleCharacters, spaceCharacters, toHalfWidth } from '../identifiers/characters.ts'

/** How many characters of a number stay visible at its ends. */
export interface KeepEnds {
  readonly start: number
  readonly end: number
}

/** How each kind of value is masked: what stays visible. */
export const maskPolicies = {
  /** Two and three: about four million possibilities are left in a province. */
  'resident-id': { start: 2, end: 3 },
  /** Three and four: ten thousand possibilities. */
  mobile: { start: 3, end: 4 },
  landline: { start: 0, end: 4 },
  'bank-card': { start: 0, end: 4 },
  'bank-account': { start: 0, end: 4 },
  passport: { start: 1, end: 2 },
  'travel-permit': { start: 1, end: 2 },
  'disability-card': { start: 2, end: 2 },
  'pupil-number': { start: 1, end: 3 },
  plate: { start: 2, end: 1 },
  name: { start: 1, end: 0 },
  everything: { start: 0, end: 0 },
} as const satisfies { readonly [name: string]: KeepEnds }

/** The name of a policy. */
export type MaskPolicyName = keyof typeof maskPolicies

const filler = new RegExp(`[${spaceCharacters}${invisibleCharacters}${dashCharacters}]`, 'g')

/**
 * Masks a value by a policy: spaces and strokes go, the middle becomes `*`.
 * A value too short for its policy is hidden wholly.
 * @param value the value; numbers may be in full width
 * @param policy a kind, or how many characters to keep at each end
 * @example
 * ```ts
 * mask('999999190001010015', 'resident-id') // → '99*************015'
 * mask('138 0000 0000', 'mobile') // → '138****0000'
 * mask('张三丰', 'name') // → '张**'
 * mask('12', { start: 1, end: 1 }) // → '**'
 * ```
 */
export function mask(value: string, policy: MaskPolicyName | KeepEnds): string {
  const { start, end } = typeof policy === 'string' ? maskPolicies[policy] : policy
  const written = Array.from(toHalfWidth(value).replace(filler, ''))
  const hidden = written.length - start - end
  const fewest = typeof policy === 'string' ? Math.min(start + end, 4) : 1
  if (hidden < Math.max(fewest, 1)) return '*'.repeat(written.length)
  return written.slice(0, start).join('') + '*'.repeat(hidden) + written.slice(written.length - end).join('')
}

/**
 * Cuts an address behind its township or street office, and hides the rest.
 * @returns the address to its township; `***` alone where it names none
 * @example
 * ```ts
 * maskAddress('商州区杨斜镇川口村3组') // → '商州区杨斜镇***'
 * ```
 */
export function maskAddress(address: string): string {
  const kept = /^.*?(?:街道办事处|街道|[一-鿿](?:镇|乡)(?!村))/.exec(address)?.[0]
  return `${kept ?? ''}***`
}
