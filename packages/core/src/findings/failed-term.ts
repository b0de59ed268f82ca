import type { Step } from '../rules/trace.ts'
import type { TermStep } from './term-step.ts'
import { unmetOf } from './unmet.ts'

/**
 * The question about a term for which a demand failed: the one that its sentence names, so that the clause and its weight
 * are of what is told.
 * @param require the demand as it was traced
 * @returns undefined where it did not fail for a term
 */
export function failedTerm(require: Step): TermStep | undefined {
  return unmetOf(require).find((one) => one.unmet === 'term')?.step
}
