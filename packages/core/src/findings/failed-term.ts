import type { Step, TracedLimit } from '../rules/trace.ts'

/** A question about a term that failed, with the term as it ran. */
export type TermStep = Step & { readonly limit: TracedLimit }

/**
 * The question about a term for which a demand failed. Of alternatives that all failed it is the one that lacked least:
 * where a question beside the term was answered with no, the alternative was never open to this case. Of several that
 * are as near the one whose term ran longest counts, for until then it could still have been met.
 * @param require the demand as it was traced
 * @returns undefined where it did not fail for a term
 */
export function failedTerm(require: Step): TermStep | undefined {
  return failureOf(require)?.step
}

/** How a step failed: for which term, and for how many answers beside it. */
interface Failure {
  readonly step: TermStep | undefined
  readonly misses: number
}

function failureOf(step: Step): Failure | undefined {
  if (step.value === true) return undefined
  switch (step.step) {
    case 'ask':
    case 'not':
      if (step.value !== false) return undefined
      return hasLimit(step) ? { step, misses: 0 } : { step: undefined, misses: 1 }
    case 'all':
      return together(failuresIn(step))
    case 'any':
      return nearest(failuresIn(step))
  }
}

function hasLimit(step: Step): step is TermStep {
  return step.limit !== undefined
}

function failuresIn({ steps = [] }: Step): readonly Failure[] {
  return steps.flatMap((part) => failureOf(part) ?? [])
}

/** All had to be met: the term asked last is named, for the one before it may have run out long ago. */
function together(failures: readonly Failure[]): Failure | undefined {
  if (failures.length === 0) return undefined
  return {
    step: failures.findLast(({ step }) => step !== undefined)?.step,
    misses: failures.reduce((sum, { misses }) => sum + misses, 0),
  }
}

/** One had to be met: the one that came nearest. */
function nearest(failures: readonly Failure[]): Failure | undefined {
  const [first] = failures.toSorted((a, b) => a.misses - b.misses || (latestOf(a) > latestOf(b) ? -1 : 1))
  return first
}

function latestOf({ step }: Failure): string {
  return step === undefined ? '' : latestDue(step.limit)
}

/** The earliest day or instant on which a term may have run out. */
export function earliestDue({ due }: TracedLimit): string {
  return due.split('/')[0] ?? due
}

/** The latest day or instant on which a term may have run out. */
export function latestDue({ due }: TracedLimit): string {
  return due.split('/').at(-1) ?? due
}
