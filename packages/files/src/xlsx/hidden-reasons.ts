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
  const known = new Map<string, readonly HiddenBy[] | undefined>()
  const list = (row: 'row' | 'filter' | undefined, column: boolean): readonly HiddenBy[] | undefined => {
    const key = `${row ?? ''} ${column}`
    if (known.has(key)) return known.get(key)
    const reasons = [...ofSheet[state], ...(row === undefined ? [] : [row]), ...(column ? (['column'] as const) : [])]
    const shared = reasons.length === 0 ? undefined : Object.freeze(reasons)
    known.set(key, shared)
    return shared
  }
  return { sheet: list(undefined, false), row: (by) => list(by, false), cell: list }
}
