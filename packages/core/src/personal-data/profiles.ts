import type { Severity } from '../findings/finding.ts'
import { type LocalText, text } from '../text/local-text.ts'
import type { PersonalDataKind } from './rules.ts'

/** What a kind of document must disclose by law, and so how grave personal data in it is. */
export interface DisclosureProfile {
  readonly title: LocalText
  /** The kinds whose severity changes; the others stay as they are. A full identity number is never passed over. */
  readonly severities: Readonly<Partial<Record<PersonalDataKind, Severity>>>
}

const toBeChecked = {
  'resident-id': 'review',
  'resident-id-check-fails': 'review',
  'resident-id-rounded': 'review',
  'resident-id-15': 'review',
  'residence-permit': 'review',
  'foreigner-id': 'review',
  passport: 'review',
  'travel-permit': 'review',
  mobile: 'warning',
  'home-address': 'info',
  'birth-date': 'info',
  'weak-mask': 'info',
  'void-mask': 'review',
} as const satisfies DisclosureProfile['severities']

/** The profiles: ordinary documents, and those that a law orders to be published with names in them. */
export const disclosureProfiles = {
  general: { title: text('一般政府信息', 'ordinary information'), severities: {} },
  'penalty-notice': { title: text('行政处罚决定', 'administrative penalty decisions'), severities: toBeChecked },
  'dishonest-debtors': { title: text('失信被执行人名单', 'lists of dishonest debtors'), severities: toBeChecked },
  register: {
    title: text('职业资格和登记名册', 'professional and business registers'),
    severities: { ...toBeChecked, mobile: 'review' },
  },
} as const satisfies { readonly [name: string]: DisclosureProfile }

/** The name of a profile. */
export type DisclosureProfileName = keyof typeof disclosureProfiles

/** The severity a profile gives a kind; undefined where it changes nothing. */
export function profileSeverity(name: DisclosureProfileName, kind: PersonalDataKind): Severity | undefined {
  const severities: DisclosureProfile['severities'] = disclosureProfiles[name].severities
  return severities[kind]
}
