import { place, provinceNames } from '@gongkai/core'

/** Under which place's law a record is judged, and whether that is its own. */
export interface LawPlace {
  readonly code: string
  /** Whether the record's place is in the table; else its province stands for it, or the nation. */
  readonly known: boolean
}

const nation = '100000'

/**
 * The place whose law a record is judged under. Where the table does not hold its place, the law of its province and
 * of the nation still binds it: it is judged by that, and the report says so.
 * @param code the record's place
 */
export function lawPlaceOf(code: string): LawPlace {
  if (place(code).ok) return { code, known: true }
  const province = `${code.slice(0, 2)}0000`
  return { code: Object.hasOwn(provinceNames, province) ? province : nation, known: false }
}
