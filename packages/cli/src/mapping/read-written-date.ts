import {
  type CivilDate,
  dateOfInstant,
  instantOf,
  isCivilDate,
  isInstant,
  type Moment,
  readNumber,
  startOfDay,
  toHalfWidth,
} from '@gongkai/core'

const spelled = /^(\S{1,4}?)年(\S{1,3}?)月(\S{1,3}?)[日号](.*)$/s
const figures = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]+(.*))?$/s
const compact = /^(\d{4})(\d{2})(\d{2})$/
const clock = /^(\d{1,2})(?::|时|点)(\d{1,2})(?:(?::|分)(\d{1,2})(?:\.\d{1,9})?)?[分秒]?$/

/** A year of fewer digits is an abbreviation, and nobody knows of what. */
const earliestYear = 1000

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** A date as it was written, and the time of day beside it, where there was one. */
interface Written {
  readonly date: CivilDate
  /** Milliseconds since midnight, by the clock in Beijing. */
  readonly time?: number
}

/**
 * Reads a day as Chinese pages write it: 2019年1月27日, 2019年01月27日, 二〇一九年一月二十七日, 2019-01-27, 2019/1/27,
 * 2019.1.27, 20190127, in half or full width; a time of day beside it is left aside.
 * @returns undefined where no real day can be read: there is no default
 */
export function readWrittenDate(text: string): CivilDate | undefined {
  const half = toHalfWidth(text).trim()
  return isInstant(half) ? dateOfInstant(half) : readWritten(half)?.date
}

/**
 * Reads a day, or a day with a time. A time without a zone is the time in Beijing (Asia/Shanghai), and is written so.
 * @returns undefined where nothing real can be read
 */
export function readWrittenMoment(text: string): Moment | undefined {
  const half = toHalfWidth(text).trim()
  if (isInstant(half)) return half
  const written = readWritten(half)
  if (written === undefined) return undefined
  return written.time === undefined ? written.date : instantOf(startOfDay(written.date) + written.time)
}

function readWritten(half: string): Written | undefined {
  const words = spelled.exec(half)
  if (words !== null) return dated(words[1], words[2], words[3], words[4])
  const signs = figures.exec(half)
  if (signs !== null) return dated(signs[1], signs[3], signs[4], signs[5])
  const digits = compact.exec(half)
  if (digits !== null) return dated(digits[1], digits[2], digits[3], undefined)
  return undefined
}

function dated(year = '', month = '', day = '', rest = ''): Written | undefined {
  const [y, m, d] = [readNumber(year), readNumber(month), readNumber(day)]
  if (y === undefined || y < earliestYear || m === undefined || d === undefined) return undefined
  const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  if (!isCivilDate(date)) return undefined
  if (rest.trim() === '') return { date }
  const time = timeOf(rest.trim())
  return time === undefined ? undefined : { date, time }
}

function timeOf(text: string): number | undefined {
  const match = clock.exec(text)
  if (match === null) return undefined
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? '0'].map(Number)
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined
  return hours * hour + minutes * minute + seconds * second
}
