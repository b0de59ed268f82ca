import type { CivilDate } from '../civil/index.ts'
import { mobileRanges } from '../identifiers/mobile-number.ts'
import { type MaskedKind, readMask } from './mask-shape.ts'
import { fits, residentsBehind } from './resident-candidates.ts'

/** What else is known about the person: the other columns of the row, and the place of the site. */
export interface MaskContext {
  /** Today: nobody is born later, and few more than a hundred years before. */
  readonly asOf: CivilDate
  /** What the value is a mask of, where its column says so. */
  readonly kind?: MaskedKind
  /** The six-digit codes the number can begin with: on a county's own site, its code and its former ones. */
  readonly regions?: readonly string[]
  /** `1985`, `1985-03` or `1985-03-12`, as far as the row gives it. */
  readonly birth?: string
  /** The age in full years, where the row gives it instead. */
  readonly age?: number
  readonly sex?: 'male' | 'female'
}

/** How well a mask hides: at least 1,000 possibilities are left, 10 to 999, or fewer than 10. */
export type MaskGrade = 'strong' | 'weak' | 'void'

/** How many numbers could stand behind a mask. */
export type MaskStrength =
  | {
      readonly graded: true
      readonly kind: MaskedKind
      /** How many numbers fit what is visible and what else is known; an estimate where the place is hidden. */
      readonly candidates: number
      readonly grade: MaskGrade
    }
  | { readonly graded: false; readonly reason: 'not-a-masked-number' }

function hiddenDigits(pattern: string): number {
  return pattern.split('?').length - 1
}

function mobileCandidates(pattern: string): number {
  const ranges = mobileRanges.filter((range) => fits(pattern.slice(0, 3), range)).length
  return ranges * 10 ** hiddenDigits(pattern.slice(3))
}

const countOf: { readonly [K in MaskedKind]: (pattern: string, context: MaskContext) => number } = {
  'resident-id': residentsBehind,
  mobile: mobileCandidates,
  'bank-card': (pattern) => 10 ** (hiddenDigits(pattern) - 1),
}

function gradeOf(candidates: number): MaskGrade {
  if (candidates >= 1000) return 'strong'
  return candidates >= 10 ? 'weak' : 'void'
}

/**
 * How many numbers could stand behind a mask, given what else the row shows; check characters are used.
 * @param masked the masked value, such as `611002********1234`
 * @param context today, and what else is known of the person
 * @returns the count and its grade, or that the value is no masked number
 * @example
 * ```ts
 * maskStrength('999999********0015', { asOf: civilDate('2026-11-23'), birth: '1985-03-12' }) // → { graded: true, kind: 'resident-id', candidates: 1, grade: 'void' }
 * maskStrength('138****0000', { asOf: civilDate('2026-11-23') }) // → { graded: true, kind: 'mobile', candidates: 10000, grade: 'strong' }
 * maskStrength('张某某', { asOf: civilDate('2026-11-23') }) // → { graded: false, reason: 'not-a-masked-number' }
 * ```
 */
export function maskStrength(masked: string, context: MaskContext): MaskStrength {
  const read = readMask(masked, context.kind)
  if (read === undefined) return { graded: false, reason: 'not-a-masked-number' }
  return patternStrength(read.kind, read.pattern, context)
}

/**
 * The same for a pattern of {@link readMask}, or of {@link joinMasks}: `?` for each hidden place.
 * @returns a pattern without a hidden place leaves one candidate
 */
export function patternStrength(kind: MaskedKind, pattern: string, context: MaskContext): MaskStrength {
  const counted = pattern.includes('?') ? countOf[kind](pattern, context) : 1
  const candidates = Math.max(1, Math.round(counted))
  return Object.freeze({ graded: true, kind, candidates, grade: gradeOf(candidates) })
}
