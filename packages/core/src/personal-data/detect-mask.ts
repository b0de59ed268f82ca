import { toHalfWidth } from '../identifiers/characters.ts'
import { isProvinceCode } from '../identifiers/provinces.ts'
import { type Candidate, contextFor, type FoundLabel, hasRole, labelFor, type Scan } from './candidate.ts'
import { maskCharacters } from './characters.ts'
import { joinMasks, type MaskedKind, readMask } from './mask-shape.ts'
import { type MaskContext, patternStrength } from './mask-strength.ts'
import type { NumberWindow } from './windows.ts'

const hiding = maskCharacters.replace(/[xXＸｘ]/g, '')
const masked = new RegExp(
  `[0-9０-９]{1,17}(?:[${hiding}]{1,18}|[xXＸｘ]{2,18})(?:[0-9０-９]{0,16}[0-9０-９xXＸｘ])?`,
  'g',
)
const birthDate = /((?:19|20)\d{2})[年.\-/](?:(\d{1,2})[月.\-/]?(?:(\d{1,2})日?)?)?/

/** A birth date in the same line, as far as it goes. */
function birthIn(line: string): string | undefined {
  const place = line.search(/出生|生于|[年月日]生/)
  if (place < 0) return undefined
  const [, year, month, day] = birthDate.exec(line.slice(Math.max(0, place - 14), place + 20)) ?? []
  return year === undefined
    ? undefined
    : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
}

function sexIn(line: string): MaskContext['sex'] {
  if (/[，,、\t\s]男[，,、\t\s]|性别[:：]?男/.test(line)) return 'male'
  return /[，,、\t\s]女[，,、\t\s]|性别[:：]?女/.test(line) ? 'female' : undefined
}

/** What a mask hides: what its label says, else what its full length and head show. */
function kindOf(found: string, label: FoundLabel | undefined): MaskedKind | undefined {
  if (hasRole(label, 'id')) return 'resident-id'
  if (hasRole(label, 'phone')) return 'mobile'
  if (hasRole(label, 'account')) return 'bank-card'
  if (label !== undefined) return undefined
  if (found.length === 18 && isProvinceCode(toHalfWidth(found.slice(0, 2)))) return 'resident-id'
  return found.length === 11 && /^1[3-9]\d/.test(toHalfWidth(found)) ? 'mobile' : undefined
}

/** What else is known of the person a masked number belongs to. */
export interface MaskKnowledge extends Pick<MaskContext, 'regions' | 'birth' | 'age' | 'sex'> {
  /** The patterns of the identity number in other columns of the row: what one mask hides another may show. */
  readonly shown?: readonly string[]
}

/** A pattern with what the other masks of the same number show; those that contradict it are of another number. */
function joinedWith(pattern: string, shown: readonly string[]): string {
  return shown.reduce((joined, other) => joinMasks(joined, other) ?? joined, pattern)
}

/** Masks of numbers that hide too little. A strong mask is no finding. */
export function maskCandidates(
  scan: Scan,
  window: NumberWindow,
  { shown = [], ...known }: MaskKnowledge,
): readonly Candidate[] {
  const piece = scan.text.slice(window.start, window.end)
  return [...piece.matchAll(masked)].flatMap(({ 0: found, index }) => {
    const start = window.start + index
    const end = start + found.length
    const kind = kindOf(found, labelFor(scan, start, end))
    const read = kind === undefined ? undefined : readMask(found, kind)
    if (read === undefined) return []
    const pattern = read.kind === 'resident-id' ? joinedWith(read.pattern, shown) : read.pattern
    const line =
      scan.text
        .slice(Math.max(0, start - 60), start)
        .split(/[。；;\n]/)
        .at(-1) ?? ''
    const birth = known.birth ?? birthIn(line)
    const sex = known.sex ?? sexIn(line)
    const strength = patternStrength(read.kind, pattern, {
      asOf: scan.asOf,
      ...known,
      ...(birth === undefined ? {} : { birth }),
      ...(sex === undefined ? {} : { sex }),
    })
    if (!strength.graded || strength.grade === 'strong') return []
    const context = contextFor(scan, start, end)
    if (context.about === 'contact') return []
    const why = [{ key: 'mask', params: { candidates: strength.candidates } } as const, ...context.why]
    const weak = strength.grade === 'weak' ? 'weak-mask' : 'void-mask'
    return [{ kind: weak, confidence: context.sample ? 'possible' : 'likely', start, end, about: context.about, why }]
  })
}
