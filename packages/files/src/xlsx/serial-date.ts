/** The last day a spreadsheet knows, 9999-12-31. */
const lastSerial = 2_958_466

const msPerDay = 86_400_000

/**
 * The date a serial number stands for (ECMA-376 part 1, 18.17.4.1).
 * @param serial days since the last of 1899, with the time as a fraction
 * @param from1904 whether the workbook counts from 1904, as old ones from the Macintosh do
 * @returns `YYYY-MM-DD`, with ` HH:MM:SS` where there is a time, or the time alone below 1; undefined where it is no date
 */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 0) || serial >= lastSerial) return undefined
  const seconds = Math.round(serial * 86_400)
  const day = Math.floor(seconds / 86_400)
  const left = seconds % 86_400
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${two(Math.floor(left / 3600))}:${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`
  if (day === 0 && left > 0) return time
  // The 1900 system has a 29 February 1900 that never was, at 60; before it the days lie one further on.
  const days = from1904 ? day + 1462 : day < 60 ? day + 1 : day
  const date = new Date((days - 25_569) * msPerDay).toISOString().slice(0, 10)
  return left === 0 ? date : `${date} ${time}`
}
