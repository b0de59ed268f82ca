import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { Atom, Condition } from './condition.ts'
import { canHoldTogether } from './hold-together.ts'

const start = civilDate('2026-01-01')
const days = [0, 1, 2, 3, 4].map((day) => addDays(start, day))
const colours = ['red', 'blue'] as const
const facts = new Map<string, Pick<Fact, 'type'>>([
  ['kind', { type: 'code' }],
  ['set', { type: 'codes' }],
  ['on', { type: 'moment' }],
  ['n', { type: 'count' }],
])
const lengths = new Map([
  ['short', { unit: 'calendar-day', count: 2 }],
  ['long', { unit: 'calendar-day', count: 4 }],
] as const)
const matters = {
  facts,
  lengthOf: (term: string) => (term === 'short' || term === 'long' ? lengths.get(term) : undefined),
}

/** One case of a small world; a code and a moment may not be recorded. */
interface Case {
  readonly n: number
  readonly kind: string | undefined
  readonly set: readonly string[]
  readonly on: string | undefined
  readonly elapsed: number
}

const world: readonly Case[] = [0, 1, 2, 3, 4].flatMap((n) =>
  [undefined, 'red', 'blue', 'green'].flatMap((kind) =>
    [[], ['red'], ['blue'], ['red', 'blue']].flatMap((set) =>
      [undefined, addDays(start, -1), ...days].flatMap((on) =>
        [0, 1, 2, 3, 4, 5].map((elapsed) => ({ n, kind, set, on, elapsed })),
      ),
    ),
  ),
)

/** The oracle: a question answered by looking at a case; of what is not recorded nothing can be told but that. */
function answer(atom: Atom, { n, kind, set, on, elapsed }: Case): boolean | undefined {
  if ('count' in atom) return n >= atom.atLeast
  if ('code' in atom) return kind === undefined ? undefined : atom.of.includes(kind)
  if ('declared' in atom) return kind !== undefined && atom.of.includes(kind)
  if ('some' in atom) return atom.of.some((code) => set.includes(code))
  if ('every' in atom) return atom.of.every((code) => set.includes(code))
  if ('known' in atom) return (atom.known === 'on' ? on : kind) !== undefined
  if ('on' in atom) {
    if (on === undefined) return undefined
    return (atom.from === undefined || on >= atom.from) && (atom.before === undefined || on < atom.before)
  }
  if ('within' in atom) return elapsed <= (atom.within === 'short' ? 2 : 4)
  if ('notBefore' in atom) return elapsed >= (atom.notBefore === 'short' ? 2 : 4)
  throw new Error('not asked here')
}

function reads(tree: Condition, one: Case): boolean | undefined {
  if ('not' in tree) {
    const inner = reads(tree.not, one)
    return inner === undefined ? undefined : !inner
  }
  if ('all' in tree) {
    const parts = tree.all.map((part) => reads(part, one))
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
  }
  if ('any' in tree) {
    const parts = tree.any.map((part) => reads(part, one))
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
  }
  return answer(tree, one)
}

const of = fc.subarray([...colours], { minLength: 1 })
const term = fc.constantFrom('short', 'long')
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((atLeast): Condition => ({ count: 'n', atLeast })),
  of.map((codes): Condition => ({ code: 'kind', of: codes })),
  of.map((codes): Condition => ({ declared: 'kind', of: codes })),
  of.map((codes): Condition => ({ some: 'set', of: codes })),
  of.map((codes): Condition => ({ every: 'set', of: codes })),
  fc.constantFrom('kind', 'on').map((known): Condition => ({ known })),
  fc.constantFrom(...days).map((from): Condition => ({ on: 'on', from })),
  fc.constantFrom(...days).map((before): Condition => ({ on: 'on', before })),
  term.map((within): Condition => ({ within, from: 'a', to: 'b' })),
  term.map((notBefore): Condition => ({ notBefore, from: 'a', to: 'b' })),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    tie('tree').map((not): Condition => ({ not })),
    fc.array(tie('tree'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('tree'), { maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).tree

describe('conditions over counts, codes, sets, days and terms', () => {
  it('can hold together exactly where some case of a small world meets both', () => {
    fc.assert(
      fc.property(condition, condition, (one, two) => {
        const together = world.some((each) => reads(one, each) === true && reads(two, each) === true)
        expect(canHoldTogether([one, two], matters)).toBe(together)
      }),
      { numRuns: 200 },
    )
  })

  it.each<readonly [string, Condition, Condition, boolean]>([
    ['at least 3 and less than 3', { count: 'n', atLeast: 3 }, { not: { count: 'n', atLeast: 3 } }, false],
    ['at least 3 and at most 2', { count: 'n', atLeast: 3 }, { not: { count: 'n', atLeast: 2 } }, false],
    ['at least 2 and less than 3', { count: 'n', atLeast: 2 }, { not: { count: 'n', atLeast: 3 } }, true],
    ['two counts', { count: 'n', atLeast: 3 }, { not: { count: 'm', atLeast: 2 } }, true],
    ['sums of the same', { sum: ['n', 'm'], atLeast: 5 }, { not: { sum: ['m', 'n'], atLeast: 4 } }, false],
    ['a sum of one', { sum: ['n'], atLeast: 5 }, { not: { count: 'n', atLeast: 5 } }, false],
    ['shares of the same', { share: ['n', 'm'], atLeast: 95 }, { not: { share: ['n', 'm'], atLeast: 90 } }, false],
    [
      'a share that the caller sets',
      { share: ['n', 'm'], atLeast: 'x' },
      { not: { share: ['n', 'm'], atLeast: 90 } },
      true,
    ],
    ['windows that do not meet', { on: 'on', before: start }, { on: 'on', from: start }, false],
    ['windows that do', { on: 'on', before: addDays(start, 1) }, { on: 'on', from: start }, true],
    ['a day that is asked for and not recorded', { on: 'on', from: start }, { not: { known: 'on' } }, false],
    [
      'within 2 days and not before 4',
      { within: 'short', from: 'a', to: 'b' },
      { notBefore: 'long', from: 'a', to: 'b' },
      false,
    ],
    [
      'within 4 days and not before 2',
      { within: 'long', from: 'a', to: 'b' },
      { notBefore: 'short', from: 'a', to: 'b' },
      true,
    ],
    [
      'within 2 days of another start',
      { within: 'short', from: 'c', to: 'b' },
      { notBefore: 'long', from: 'a', to: 'b' },
      true,
    ],
    [
      'terms of which nothing is known',
      { within: 'x', from: 'a', to: 'b' },
      { notBefore: 'y', from: 'a', to: 'b' },
      true,
    ],
    ['one code and another', { declared: 'kind', of: ['red'] }, { declared: 'kind', of: ['blue'] }, false],
    ['one code of a set and another', { declared: 'set', of: ['red'] }, { declared: 'set', of: ['blue'] }, true],
    [
      'every code of a set and none of them',
      { every: 'set', of: ['red', 'blue'] },
      { not: { some: 'set', of: ['red'] } },
      false,
    ],
  ])('%s', (_, one, two, together) => {
    expect(canHoldTogether([one, two], matters)).toBe(together)
    expect(canHoldTogether([two, one], matters)).toBe(together)
  })

  it('are let be where there are too many codes to try', () => {
    const many = Array.from({ length: 7 }, (_, at) => `c${at}`)
    expect(canHoldTogether([{ every: 'set', of: many }, { not: { some: 'set', of: many } }], matters)).toBe(true)
  })
})
