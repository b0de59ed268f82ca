import { labelIsName, toHalfWidth } from '@gongkai/core'

/** Digits that belong together, whatever stands between them, with the X or letter that may end an identity number. */
const digitRun = /\d(?:[\s\-‐‑–—−·.,]?\d){6,}[Xx]?/gu
const day = /^(?:19[5-9]|20[0-4])\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])$/
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/g
const longestName = 60

/**
 * A name out of a file, fit to be shown: the title of a column, a sheet, a key of JSON. Names hold values too: a sheet
 * called after a person's number, an object keyed by it.
 * @returns the name with every number of seven digits or more, and every mail address, replaced by how long it is
 */
export function shown(name: string): string {
  const half = toHalfWidth(name)
  const safe = half
    .replace(email, '‹@›')
    .replace(digitRun, (run) => (day.test(run) ? run : `‹${run.replace(/\D/g, '').length}›`))
  const short = safe.length > longestName ? `${safe.slice(0, longestName)}…` : safe
  return half === short ? name : short
}

/** The title of a column, fit to be shown: where a row of data was taken for the header, it may be somebody's name. */
export function shownTitle(title: string): string {
  return labelIsName(title) ? '○'.repeat(title.length) : shown(title)
}

/** The name of a sheet, fit to be shown: a sheet called after a person is called by its number, `#2`. */
export function shownSheet(sheet: string, number: number | undefined): string {
  if (!labelIsName(sheet)) return shown(sheet)
  return number === undefined ? '○'.repeat(sheet.length) : `#${number}`
}

const personal = /(?<!\d)(?:1[3-9]\d{9}|\d{15}|\d{17}[\dXx]|\d{16,19}|\d{20})(?!\d)/g

/** The name of a file, fit to be shown. Only what has the length of a person's number is hidden: the rest finds the file. */
export function shownFile(name: string): string {
  return name.replace(personal, (run) => `‹${run.length}›`)
}
