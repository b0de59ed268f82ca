import { counting } from './counting.ts'
import type { DutyEntry } from './entry.ts'
import { publishing } from './publishing.ts'
import { remedies } from './remedies.ts'

export type { DutyEntry } from './entry.ts'

/**
 * The provisions of national law beside the Opinion that are no rule: on counting, publishing, sites, accounts, secrets
 * and remedies. Each says what answers it instead, or why nothing does; a test opens what it names.
 */
export const nationalDuties: readonly DutyEntry[] = Object.freeze([...counting, ...publishing, ...remedies])
