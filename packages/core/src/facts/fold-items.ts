import { isMoment, type Moment, spanOf } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { FactValue } from '../subjects/subject.ts'
import { codesOf, type Data } from './data.ts'
import type { Fold } from './fact.ts'

/** What is vouched for: that no item is missing from the list, and that no member is missing from an item. */
export interface Vouched {
  readonly whole: boolean
  readonly complete: boolean
}

/**
 * Folds the items of a list into one value, a lower bound where more may come.
 * @param items the items meant
 * @param by how they become one value
 * @param member the member taken from each
 * @param vouched what somebody vouches for
 */
export function foldItems(
  items: readonly Json[],
  by: Fold,
  member: (item: Json) => Data,
  { whole, complete }: Vouched,
): FactValue | undefined {
  switch (by) {
    case 'count':
      return whole ? items.length : { atLeast: items.length }
    case 'distinct': {
      const values = items.flatMap((item) => member(item) ?? [])
      const { size } = new Set(values)
      return whole && values.length === items.length ? size : { atLeast: size }
    }
    case 'any':
      return items.length > 0 ? true : whole ? false : undefined
    case 'each':
      if (items.some((item) => member(item) === undefined)) return complete ? false : undefined
      return whole ? true : undefined
    case 'codes': {
      const codes = items.flatMap((item) => codesOf(member(item)))
      return whole ? codes : { atLeast: codes }
    }
    case 'sum': {
      const figures = items.map((item) => member(item)).filter((figure) => typeof figure === 'number')
      const sum = figures.reduce((total, figure) => total + figure, 0)
      return whole && figures.length === items.length ? sum : { atLeast: sum }
    }
    case 'value': {
      const value = items.map((item) => member(item)).at(-1)
      return typeof value === 'object' ? undefined : value
    }
    case 'first':
      return momentsOf(items, member)[0]
    case 'last':
      return momentsOf(items, member).at(-1)
  }
}

function momentsOf(items: readonly Json[], member: (item: Json) => Data): readonly Moment[] {
  return items
    .map((item) => member(item))
    .filter(isMoment)
    .toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0])
}
