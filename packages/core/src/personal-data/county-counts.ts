/**
 * How many counties, districts and county-level cities each province has, by the first two digits of its code.
 * Source: the table of administrative divisions of the Ministry of Civil Affairs, end of 2022 (2,843 in all). Bare facts.
 */
export const countyCounts = {
  11: 16,
  12: 16,
  13: 167,
  14: 117,
  15: 103,
  21: 100,
  22: 60,
  23: 121,
  31: 16,
  32: 95,
  33: 90,
  34: 104,
  35: 84,
  36: 100,
  37: 136,
  41: 157,
  42: 103,
  43: 122,
  44: 122,
  45: 111,
  46: 25,
  50: 38,
  51: 183,
  52: 88,
  53: 129,
  54: 74,
  61: 107,
  62: 86,
  63: 44,
  64: 22,
  65: 107,
} as const

const counts: ReadonlyMap<string, number> = new Map(Object.entries(countyCounts))
const nation = 2843

/** Where only the prefecture is visible: the average of 2,843 counties in 333 prefectures, rounded down. */
const inPrefecture = 8

/**
 * About how many counties fit the visible digits of a place code.
 * @param visible six characters, `?` for a hidden one
 */
export function countiesFitting(visible: string): number {
  const known = visible.indexOf('?') < 0 ? 6 : visible.indexOf('?')
  if (known < 2) return nation
  const province = counts.get(visible.slice(0, 2)) ?? 1
  if (known === 2) return province
  if (known === 3) return Math.max(1, Math.floor(province / 2))
  if (known === 4) return Math.min(province, inPrefecture)
  return known === 5 ? 4 : 1
}
