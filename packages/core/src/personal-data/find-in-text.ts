import type { CivilDate } from '../civil/index.ts'
import type { Surroundings } from './candidate.ts'
import { inCompany } from './company.ts'
import type { PersonalDataFinding } from './finding.ts'
import { labelOfTitle } from './labels.ts'
import type { DisclosureProfileName } from './profiles.ts'
import { search } from './search.ts'
import { findingOf } from './weigh.ts'

/** How to search a text. */
export interface FindInTextOptions {
  /** Today: no birth date lies behind it. */
  readonly asOf: CivilDate
  /** The title of the field the text stands in, such as 身份证号; it counts as a word before every number. */
  readonly label?: string
  /** What the document must disclose by law; an ordinary one without it. */
  readonly profile?: DisclosureProfileName
  /** The six-digit codes of the site's own place, for grading masks. */
  readonly regions?: readonly string[]
}

const nothing: readonly PersonalDataFinding[] = Object.freeze([])

/**
 * Finds personal data in running text, HTML or Markdown: numbers of identity cards, telephones, accounts, documents,
 * plates, addresses, and masks that hide too little. Digits may be in full width, parted by spaces, strokes, characters
 * without width or tags. Office telephones in contact lines are at most `info`.
 * @param text the text as it is published; tags and entities are looked through
 * @returns the findings in order of place, one for each place; none of them holds a value
 * @example
 * ```ts
 * findInText('户主身份证号９９９９９９ 19000101 0015', { asOf: civilDate('2026-11-23') }).map(({ rule, place }) => [rule, place]) // → [['personal-data/resident-id', { at: 'text', start: 6, end: 26, length: 20 }]]
 * findInText('联系人：办公室，联系电话：0914-2312345', { asOf: civilDate('2026-11-23') }) // → []
 * ```
 */
export function findInText(text: string, options: FindInTextOptions): readonly PersonalDataFinding[] {
  const label = options.label === undefined ? undefined : labelOfTitle(options.label)
  const surroundings: Surroundings = { why: [], ...(label === undefined ? {} : { label }) }
  const known = options.regions === undefined ? {} : { regions: options.regions }
  const candidates = search({ text, asOf: options.asOf, surroundings }, () => known)
  if (candidates.length === 0) return nothing
  return inCompany(candidates).map((candidate) => {
    const { start, end } = candidate
    return findingOf(candidate, { at: 'text', start, end, length: end - start }, options.profile ?? 'general')
  })
}
