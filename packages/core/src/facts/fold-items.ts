import { isMoment, type Moment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { FactValue } from '../subjects/subject.ts'
import { codesOf, member } from './data.ts'
import type { Fold } from './fact.ts'

/** What is vouched for: that no item is missing from the list, and that no member is missing from an item. */
export interface Vouched {
  readonly whole: boolean
  readonly complete: boolean
}

/** Folds the items of a list into one value, a lower bound where more may come. */
export function foldItems(
  items: readonly Json[],
  { by, field }: { readonly by: Fold; readonly field?: string },
  { whole, complete }: Vouched,
): FactValue | undefined {
  switch (by) {
    case 'count':
      return whole ? items.length : { atLeast: items.length }
    case 'distinct': {
      const values = items.flatMap((item) => member(item, field) ?? [])
      const { size } = new Set(values)
      return whole && values.length === items.length ? size : { atLeast: size }
    }
    case 'any':
      return items.length > 0 ? true : whole ? false : undefined
    case 'each':
      if (items.some((item) => member(item, field) === undefined)) return complete ? false : undefined
      return whole ? true : undefined
    case 'codes': {
      const codes = items.flatMap((item) => codesOf(member(item, field)))
      return whole ? codes : { atLeast: codes }
    }
    case 'first':
      return momentsOf(items, field)[0]
    case 'last':
      return momentsOf(items, field).at(-1)
  }
}

function momentsOf(items: readonly Json[], field: string | undefined): readonly Moment[] {
  return items
    .map((item) => member(item, field))
    .filter(isMoment)
    .sort()
}
