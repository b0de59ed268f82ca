import type { FactValue, Found, Step, Trace } from '@gongkai/core'

const dated = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/
const coded = /^[a-z][a-z0-9./-]{0,63}$/

/** A trace in which nothing but dates, codes, counts and truth values is told: where a code is expected, a text may stand. */
export function safeTrace(trace: Trace): Trace {
  return {
    ...trace,
    datedBy: safeFound(trace.datedBy),
    ...(trace.applies && { applies: safeStep(trace.applies) }),
    ...(trace.exceptions && {
      exceptions: trace.exceptions.map(({ clause, step }) => ({ clause, step: safeStep(step) })),
    }),
    ...(trace.require && { require: safeStep(trace.require) }),
  }
}

function safeStep(step: Step): Step {
  return {
    ...step,
    ...(step.found && { found: step.found.map(safeFound) }),
    ...(step.steps && { steps: step.steps.map(safeStep) }),
  }
}

function safeFound(found: Found): Found {
  if (found.state !== 'known' || isSafe(found.value)) return found
  return { fact: found.fact, state: 'recorded' }
}

function isSafe(value: FactValue): boolean {
  if (typeof value === 'number') return Math.abs(value) < 1e10
  if (typeof value === 'boolean') return true
  if (typeof value === 'string') return dated.test(value) || coded.test(value)
  if ('atLeast' in value) return isSafe(value.atLeast)
  return value.every(isSafe)
}
