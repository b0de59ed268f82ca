import { type CivilDate, dayNumber, weekday, yearOf } from '../civil/civil-date.ts'
import { type LocalText, text } from '../text/local-text.ts'
import type { Calendar } from './calendar.ts'
import type { KnownDay } from './day-table.ts'
import { festivals } from './festivals/festival.ts'
import { type StatutoryDay, statutoryDays } from './festivals/statutory-days.ts'

const weekdays = {
  1: text('周一', 'Monday'),
  2: text('周二', 'Tuesday'),
  3: text('周三', 'Wednesday'),
  4: text('周四', 'Thursday'),
  5: text('周五', 'Friday'),
  6: text('周六', 'Saturday'),
  7: text('周日', 'Sunday'),
} as const

/** How far from its festival a day off may lie and still be called after it: the ends of a holiday's weekend included. */
const sameHoliday = 7

/**
 * What kind of day a day is, in words: 周五，国庆节放假; 周六，调休上班.
 * @param date the day
 * @param day its status
 * @param calendar for what a notice says its days are for
 * @param knownOn the day of knowledge, for the revision of the Measures
 */
export function noteOf(date: CivilDate, day: KnownDay, calendar: Calendar, knownOn: CivilDate): LocalText {
  const name = weekdays[weekdayOf(date)]
  const said = kindOf(date, day, calendar, knownOn)
  const awaited = day.status === 'provisional' ? awaitedText(day.awaiting.notice) : undefined
  return join(name, said, awaited)
}

function weekdayOf(date: CivilDate): keyof typeof weekdays {
  const number = weekday(date)
  for (const key of [1, 2, 3, 4, 5, 6] as const) if (key === number) return key
  return 7
}

function join(...parts: readonly (LocalText | undefined)[]): LocalText {
  const said = parts.filter((part) => part !== undefined)
  return text(said.map((part) => part['zh-CN']).join('，'), said.map((part) => part.en).join(', '))
}

function awaitedText(year: number): LocalText {
  return text(`${year} 年放假通知尚未公布`, `the ${year} notice is awaited`)
}

/** What sets the day apart from others of its weekday; undefined for an ordinary working day or weekend. */
function kindOf(date: CivilDate, day: KnownDay, calendar: Calendar, knownOn: CivilDate): LocalText | undefined {
  const { basis, working } = day
  switch (basis.kind) {
    case 'week':
    case 'measures':
      return undefined
    case 'festival':
      return text(`${festivals[basis.festival]['zh-CN']}，法定假日`, `${festivals[basis.festival].en}, statutory`)
    case 'moved-festival':
      return text(
        `${festivals[basis.festival]['zh-CN']}补假（推定）`,
        `${festivals[basis.festival].en} made up, presumed`,
      )
    case 'overlay':
      return working
        ? text('地方安排上班', 'worked by regional arrangement')
        : text('地方放假', 'off by regional arrangement')
    case 'notice':
      if (working) return text('调休上班', 'make-up working day')
      return offText(date, occasionOf(date, basis.id, calendar, knownOn))
  }
}

function offText(date: CivilDate, occasion: LocalText | StatutoryDay | undefined): LocalText {
  if (occasion === undefined) return text('放假', 'day off')
  if (!('festival' in occasion)) return text(`${occasion['zh-CN']}放假`, `day off for ${occasion.en}`)
  const name = festivals[occasion.festival]
  if (occasion.day === dayNumber(date)) return text(`${name['zh-CN']}，法定假日`, `${name.en}, statutory`)
  return text(`${name['zh-CN']}放假`, `${name.en} holiday`)
}

/** What a notice gives a day off for: what it says itself, else the nearest festival. */
function occasionOf(
  date: CivilDate,
  id: string,
  { notices }: Calendar,
  knownOn: CivilDate,
): LocalText | StatutoryDay | undefined {
  const said = notices.find((notice) => notice.id === id)?.occasion
  if (said !== undefined) return said
  const day = dayNumber(date)
  const year = yearOf(date)
  const near = [year, year + 1]
    .flatMap((each) => statutoryDays(each, knownOn) ?? [])
    .filter((each) => Math.abs(each.day - day) <= sameHoliday)
  return near.toSorted((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day))[0]
}
