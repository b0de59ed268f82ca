import type { HiddenBy } from '../model/hidden.ts'
import type { Sheet } from './workbook.ts'

/** Why something on a sheet is not seen. Lists are shared: a million cells must not bring a million of them. */
export interface HiddenReasons {
  readonly sheet: readonly HiddenBy[] | undefined
  readonly row: (by: 'row' | 'filter' | undefined) => readonly HiddenBy[] | undefined
  readonly cell: (row: 'row' | 'filter' | undefined, column: boolean) => readonly HiddenBy[] | undefined
}

const ofSheet = {
  visible: [],
  hidden: ['sheet'],
  veryHidden: ['very-hidden-sheet'],
} as const satisfies Record<Sheet['state'], readonly HiddenBy[]>

/**
 * The reasons on one sheet.
 * @param state how the sheet is hidden, if it is
 * @returns the shared lists; undefined stands for "it is seen"
 */
export function hiddenReasons(state: Sheet['state']): HiddenReasons {
  const list = (...reasons: readonly HiddenBy[]): readonly HiddenBy[] | undefined => {
    const all = [...ofSheet[state], ...reasons]
    return all.length === 0 ? undefined : Object.freeze(all)
  }
  const inSeenRow = [list(), list('column')] as const
  const inHiddenRow = [list('row'), list('row', 'column')] as const
  const inFilteredRow = [list('filter'), list('filter', 'column')] as const
  const of = (
    row: 'row' | 'filter' | undefined,
  ): readonly [readonly HiddenBy[] | undefined, readonly HiddenBy[] | undefined] =>
    row === undefined ? inSeenRow : row === 'row' ? inHiddenRow : inFilteredRow
  return { sheet: inSeenRow[0], row: (by) => of(by)[0], cell: (row, column) => of(row)[column ? 1 : 0] }
}
