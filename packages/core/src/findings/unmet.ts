import type { Atom } from '../rules/condition.ts'
import type { Step } from '../rules/trace.ts'
import { latestDue, type TermStep } from './term-step.ts'

/** One element of a demand that was not met. */
export type Unmet =
  /** A question that was answered otherwise than was wanted; `wanted` is false where it was to be answered with no. */
  | { readonly unmet: 'element'; readonly step: AskStep; readonly wanted: boolean }
  /** A term that was not kept. */
  | { readonly unmet: 'term'; readonly step: TermStep }
  /** Alternatives of which one would have done, each with what it lacked. */
  | { readonly unmet: 'either'; readonly ways: readonly (readonly Unmet[])[] }

/** A step that is a question. */
export type AskStep = Step & { readonly atom: Atom }

/**
 * The elements of a demand that were not met, in the order the law asks. Of several terms that all had to be kept the last
 * is named, for the one before it may have run out long ago. Of alternatives it is the one that lacked least beside a
 * term; of several that are as near the one whose term ran longest, for until then it could still have been met; where
 * none of them lacked a term, each.
 * @param require the demand as it was traced
 * @returns none where it did not fail
 */
export function unmetOf(require: Step): readonly Unmet[] {
  return failing(require, true)
}

function failing(step: Step, wanted: boolean): readonly Unmet[] {
  if (step.value !== !wanted) return []
  const { steps = [] } = step
  switch (step.step) {
    case 'ask': {
      if (wanted && hasLimit(step)) return [{ unmet: 'term', step }]
      return hasAtom(step) ? [{ unmet: 'element', step, wanted }] : []
    }
    case 'not':
      return steps.flatMap((inner) => failing(inner, !wanted))
    case 'all':
      return wanted ? together(steps, wanted) : nearest(steps, wanted)
    case 'any':
      return wanted ? nearest(steps, wanted) : together(steps, wanted)
  }
}

function hasLimit(step: Step): step is TermStep {
  return step.limit !== undefined
}

function hasAtom(step: Step): step is AskStep {
  return step.atom !== undefined
}

function together(steps: readonly Step[], wanted: boolean): readonly Unmet[] {
  const all = steps.flatMap((step) => failing(step, wanted))
  const last = all.findLast(({ unmet }) => unmet === 'term')
  return all.filter((one) => one.unmet !== 'term' || one === last)
}

function nearest(steps: readonly Step[], wanted: boolean): readonly Unmet[] {
  const ways = openWays(steps, wanted).filter((way) => way.length > 0)
  const least = Math.min(...ways.map(missesIn))
  const near = ways.filter((way) => missesIn(way) === least)
  const [first = []] = near.toSorted((a, b) => (latestIn(a) > latestIn(b) ? -1 : latestIn(a) < latestIn(b) ? 1 : 0))
  return near.length < 2 || latestIn(first) !== '' ? first : [{ unmet: 'either', ways: near.flatMap(flat) }]
}

/** Alternatives inside an alternative stand beside the others. */
function flat(way: readonly Unmet[]): readonly (readonly Unmet[])[] {
  const [only] = way
  return way.length === 1 && only?.unmet === 'either' ? only.ways : [way]
}

/**
 * What each alternative lacked, but for those that were never open to this case: they fail for a code of which another
 * alternative asks for the value that was found.
 */
function openWays(steps: readonly Step[], wanted: boolean): readonly (readonly Unmet[])[] {
  const settled = new Set(
    steps.flatMap(({ step, steps: inner = [] }) => (step === 'all' ? inner : []).flatMap(codeFound)),
  )
  const ways = steps.map((step) => failing(step, wanted))
  const open = ways.filter((way) => !way.some((one) => one.unmet === 'element' && settled.has(codeOf(one.step) ?? '')))
  return open.length === 0 ? ways : open
}

function codeFound(step: Step): readonly string[] {
  const code = step.value === true && hasAtom(step) ? codeOf(step) : undefined
  return code === undefined ? [] : [code]
}

function codeOf({ atom }: AskStep): string | undefined {
  return 'code' in atom ? atom.code : undefined
}

/** How many answers were wrong beside a term: of alternatives, those of the nearest. */
function missesIn(way: readonly Unmet[]): number {
  return way.reduce((sum, one) => {
    if (one.unmet === 'either') return sum + Math.min(...one.ways.map(missesIn))
    return one.unmet === 'term' ? sum : sum + 1
  }, 0)
}

function latestIn(way: readonly Unmet[]): string {
  const term = way.find((one) => one.unmet === 'term')
  return term === undefined ? '' : latestDue(term.step.limit)
}
