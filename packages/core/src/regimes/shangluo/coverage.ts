import type { CoverageEntry } from './clauses/entry.ts'
import { explanation } from './clauses/explanation.ts'
import { mechanisms } from './clauses/mechanisms.ts'
import { newMedia } from './clauses/new-media.ts'
import { opening } from './clauses/opening.ts'
import { press } from './clauses/press.ts'
import { safeguards } from './clauses/safeguards.ts'
import { sites } from './clauses/sites.ts'

export type { CoverageClass, CoverageEntry, CoveredData } from './clauses/entry.ts'

/**
 * The Opinion clause by clause: which rules check it, which published data carry it, or why it is neither. A test opens
 * every rule, record kind, sample and route that it names, and finds a key term of it in every sentence of the Opinion.
 */
export const opinionCoverage: readonly CoverageEntry[] = Object.freeze([
  ...opening,
  ...press,
  ...sites,
  ...newMedia,
  ...mechanisms,
  ...explanation,
  ...safeguards,
])
