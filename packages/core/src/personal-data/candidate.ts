import type { CivilDate } from '../civil/index.ts'
import type { Confidence } from '../findings/finding.ts'
import { type Label, type LabelRole, labelOf } from './labels.ts'
import { type LineContext, lineContext } from './line-context.ts'
import type { PersonalDataReason } from './reasons.ts'
import type { PersonalDataKind } from './rules.ts'

/** Something in a text that may be personal data, before the candidates of one place are weighed against each other. */
export interface Candidate {
  readonly kind: PersonalDataKind
  readonly confidence: Confidence
  readonly start: number
  readonly end: number
  readonly about: LineContext['about']
  readonly why: readonly PersonalDataReason[]
  /** Counts only where there are at least three of its kind: a single one proves nothing. */
  readonly needsCompany?: true
}

/** What is known about the field or cell a text stands in. */
export interface Surroundings {
  /** What the title of the column or field says. */
  readonly label?: Label
  /** What the table is about; without it the line decides. */
  readonly about?: LineContext['about']
  readonly why: readonly PersonalDataReason[]
}

/** One search through one text. */
export interface Scan {
  readonly text: string
  readonly asOf: CivilDate
  readonly surroundings: Surroundings
}

/** The label of a number: in the text itself, else the title of its column. */
export interface FoundLabel extends Label {
  readonly why: PersonalDataReason
}

/** The label that holds for a part of the text. */
export function labelFor(scan: Scan, start: number, end: number): FoundLabel | undefined {
  const near = labelOf(scan.text, start, end)
  const title = scan.surroundings.label
  if (near !== undefined && (near.role !== 'number' || title === undefined)) {
    return { ...near, why: { key: 'label', params: { term: near.term } } }
  }
  return title === undefined ? undefined : { ...title, why: { key: 'column-title', params: { term: title.term } } }
}

/** Whether a label has one of some roles. */
export function hasRole<R extends LabelRole>(
  label: FoundLabel | undefined,
  ...roles: readonly R[]
): label is FoundLabel & { readonly role: R } {
  return label !== undefined && roles.some((role) => role === label.role)
}

/** What the part of the text is about, with the reasons to give. */
export function contextFor(
  scan: Scan,
  start: number,
  end: number,
): { readonly about: LineContext['about']; readonly sample: boolean; readonly why: readonly PersonalDataReason[] } {
  const line = lineContext(scan.text, start, end)
  const sample = line.sample === undefined ? [] : [{ key: 'sample-form', params: { term: line.sample } } as const]
  const { about, why } = scan.surroundings
  const footer = about === 'person' && line.about === 'contact' && scan.surroundings.label === undefined
  if (about !== undefined && about !== 'neither' && !footer) {
    return { about, sample: sample.length > 0, why: [...why, ...sample] }
  }
  const said: readonly PersonalDataReason[] =
    line.about === 'person'
      ? [{ key: 'person-line', params: { term: line.term } }]
      : line.about === 'contact'
        ? [{ key: 'contact-line', params: { term: line.term } }]
        : []
  return { about: line.about, sample: sample.length > 0, why: [...said, ...sample] }
}
