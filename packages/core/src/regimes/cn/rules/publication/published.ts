import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/**
 * A document that declares itself one of these matters, and does not declare itself undisclosed. Whoever publishes
 * such a document says so: one that declares nothing is judged as any other document.
 */
export function published(...matters: readonly string[]): Condition<CnFact> {
  return {
    all: [
      { declared: 'document.matter', of: matters },
      { not: { declared: 'record.attribute', of: ['on-request', 'not-disclosed'] } },
    ],
  }
}
