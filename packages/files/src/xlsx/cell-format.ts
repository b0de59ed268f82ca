/** What a number format means for reading. */
export interface CellFormat {
  /** It shows a number as a date or a time. */
  readonly date: boolean
  /** It shows nothing at all, `;;;`. */
  readonly hidden: boolean
  /** It fills up with zeros to so many digits, as for `000000`; 0 where it does not. */
  readonly zeros: number
}

/** A format that changes nothing. */
export const generalFormat: CellFormat = Object.freeze({ date: false, hidden: false, zeros: 0 })

/** Built-in formats that are dates or times (ECMA-376 part 1, 18.8.30), those of the Chinese editions included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Codes longer than any program writes are not looked into. */
const longestCode = 1_000

/** Quoted words, escaped signs, colours and conditions in brackets, and the padding signs say nothing of the kind. */
const noise = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.|General|E[+-]/gi

/**
 * Reads a format code.
 * @param id the format's number
 * @param code its code, where the workbook defines it
 * @returns what it means
 */
export function cellFormat(id: number, code: string | undefined): CellFormat {
  if (code === undefined) return isBuiltInDate(id) ? { date: true, hidden: false, zeros: 0 } : generalFormat
  if (code.length > longestCode) return generalFormat
  const bare = code.replace(noise, '')
  if (/^;{2,}$/.test(bare.trim())) return { date: false, hidden: true, zeros: 0 }
  if (/[ymdhs]/i.test(bare)) return { date: true, hidden: false, zeros: 0 }
  return /^0{2,}$/.test(bare) ? { date: false, hidden: false, zeros: bare.length } : generalFormat
}
