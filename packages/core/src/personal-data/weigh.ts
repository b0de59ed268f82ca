import type { Severity } from '../findings/finding.ts'
import type { Candidate } from './candidate.ts'
import { type PersonalDataFinding, type PersonalDataPlace, personalDataFinding } from './finding.ts'
import { type DisclosureProfileName, disclosureProfiles, profileSeverity } from './profiles.ts'
import type { PersonalDataReason } from './reasons.ts'
import { type PersonalDataKind, personalDataRules } from './rules.ts'

/** One finding a place: of several kinds that claim it, the first in this order stands. */
const precedence: readonly PersonalDataKind[] = [
  'disability-card',
  'pupil-number',
  'resident-id',
  'residence-permit',
  'foreigner-id',
  'bank-card',
  'resident-id-check-fails',
  'resident-id-rounded',
  'bank-account',
  'resident-id-15',
  'mobile',
  'passport',
  'travel-permit',
  'void-mask',
  'weak-mask',
  'plate',
  'home-address',
  'wechat',
  'email',
  'landline',
  'birth-date',
  'sensitive-column',
  'minors-list',
  'schema',
]

const sureness = { certain: 0, likely: 1, possible: 2 } as const
const gravity = { error: 3, warning: 2, review: 1, info: 0 } as const satisfies Record<Severity, number>

/** What is merely possible gives way to anything better; then the class decides, then sureness, then length. */
function before(a: Candidate, b: Candidate): number {
  return (
    Number(a.confidence === 'possible') - Number(b.confidence === 'possible') ||
    precedence.indexOf(a.kind) - precedence.indexOf(b.kind) ||
    sureness[a.confidence] - sureness[b.confidence] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  )
}

/** Of overlapping candidates the highest class stands; the others fall away. */
export function weigh(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted(before)) {
    if (!kept.some(({ start, end }) => candidate.start < end && start < candidate.end)) kept.push(candidate)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** What is less grave outside a list of people, and how grave it is there. */
const inContacts: Readonly<Partial<Record<PersonalDataKind, Severity>>> = {
  mobile: 'info',
  'bank-card': 'info',
  'bank-account': 'info',
  'resident-id-15': 'info',
}
const elsewhere: Readonly<Partial<Record<PersonalDataKind, Severity>>> = {
  mobile: 'warning',
  'bank-account': 'warning',
}

/** How grave a kind is where it stands, under the profile of its document. */
export function severityOf(
  kind: PersonalDataKind,
  about: Candidate['about'],
  profile: DisclosureProfileName,
): Severity {
  const usual = personalDataRules[kind].severity
  const here =
    about === 'person' ? usual : about === 'contact' ? (inContacts[kind] ?? usual) : (elsewhere[kind] ?? usual)
  const there = profileSeverity(profile, kind)
  return there !== undefined && gravity[there] < gravity[here] ? there : here
}

/** A candidate as a finding at a place of the original. */
export function findingOf(
  candidate: Candidate,
  place: PersonalDataPlace,
  profile: DisclosureProfileName,
): PersonalDataFinding {
  const sample = candidate.why.some(({ key }) => key === 'sample-form')
  const usual = severityOf(candidate.kind, candidate.about, profile)
  const lowered = profileSeverity(profile, candidate.kind) !== undefined
  const ground: readonly PersonalDataReason[] = lowered
    ? [{ key: 'compulsory-disclosure', params: { profile: disclosureProfiles[profile].title } }]
    : []
  return personalDataFinding({
    kind: candidate.kind,
    severity: sample && gravity[usual] > gravity.review ? 'review' : usual,
    confidence: candidate.confidence,
    place,
    why: [...candidate.why, ...ground],
  })
}
