import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** Not kept back: what the secrecy review refused or sent back, and nobody published, needs nothing that comes before publication. */
export const meantForRelease: Condition<CnFact> = {
  not: {
    all: [{ declared: 'review.secrecyOutcome', of: ['refused', 'returned'] }, { not: { known: 'review.publishedAt' } }],
  },
}
