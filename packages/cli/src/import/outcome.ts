import type { GongkaiRecord } from '@gongkai/core'
import type { RowProblem } from '../mapping/row-problems.ts'

/** What became of a record that was handed to a sink. */
export type Outcome =
  | { readonly outcome: 'new' | 'changed' | 'restored' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly problems: readonly RowProblem[] }

/** Where imported records go. */
export interface Sink {
  /** Takes records in their order; one outcome each. */
  readonly put: (records: readonly GongkaiRecord[]) => Promise<readonly Outcome[]>
  /** Everything has been put: from here on it is there. */
  readonly finish: () => Promise<void>
  /** The import ended early: what was not acknowledged is dropped. */
  readonly abandon: () => Promise<void>
}

/** A sink that takes everything and keeps nothing, for a dry run. */
export const nowhere: Sink = {
  put: async (records) => records.map(() => ({ outcome: 'new' })),
  finish: async () => {},
  abandon: async () => {},
}
