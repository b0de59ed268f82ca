import { type Digest, digestOf } from '../digest/digest.ts'
import { toJson } from '../digest/to-json.ts'
import type { Calendar } from './calendar.ts'
import { lunarDays } from './festivals/lunar-days.ts'
import { measuresRevisions } from './festivals/measures.ts'

const hashes = new WeakMap<Calendar, Digest>()

/**
 * The hash of a calendar for receipts: SHA-256 over the RFC 8785 form of everything an answer can rest on, that is the
 * notices, overlays, envelope, added places, the Measures and the table of movable festivals.
 * @param calendar the calendar
 * @returns 64 hexadecimal digits; the same for calendars made of the same parts in any order
 * @example
 * ```ts
 * hashOf(calendarOf()) === hashOf(calendarOf({ notices: shippedNotices.toReversed() })) // → true
 * ```
 */
export function hashOf(calendar: Calendar): Digest {
  const known = hashes.get(calendar)
  if (known !== undefined) return known
  const { notices, overlays, envelope, places } = calendar
  const hash = digestOf(toJson({ notices, overlays, envelope, places: places.added, measuresRevisions, lunarDays }))
  hashes.set(calendar, hash)
  return hash
}
