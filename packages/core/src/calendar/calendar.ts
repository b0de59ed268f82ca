import { daysBetween } from '../civil/civil-date.ts'
import { place } from '../places/find-place.ts'
import { type Places, shippedPlaces } from '../places/places.ts'
import { GongkaiError, problem, unwrap } from '../problems/problem.ts'
import { type Envelope, parseEnvelope, shippedEnvelope } from './envelope.ts'
import { knownFrom, type Notice, withdrawnDays } from './notice.ts'
import { shippedNotices } from './notices/index.ts'
import { type Overlay, overlayKnownFrom } from './overlay.ts'

/** What days are worked, as data: the notices, what places have laid over them, and how far arrangements have reached. */
export interface Calendar {
  /** In the order in which they became known. */
  readonly notices: readonly Notice[]
  /** In the order in which they became known. */
  readonly overlays: readonly Overlay[]
  readonly envelope: Envelope
  readonly places: Places
}

/** What a calendar is made of; the shipped part where absent. */
export interface CalendarParts {
  /** All the notices, those shipped included if they are wanted: `[...shippedNotices, notice(facts)]`. */
  readonly notices?: readonly Notice[] | undefined
  readonly overlays?: readonly Overlay[] | undefined
  readonly envelope?: Envelope | undefined
  /** The places that overlays and callers may name. */
  readonly places?: Places | undefined
}

/**
 * A calendar from notices and overlays, checked against one another.
 * @param parts what it is made of; every part is the shipped one where absent
 * @returns the frozen calendar. Keep it: what is compiled from it is kept with it
 * @throws GongkaiError `calendar/same-id`, `calendar/two-notices-for-a-year`, `calendar/amends-no-notice`,
 * `calendar/withdraws-no-day`, `calendar/not-an-envelope`, or `places/unknown` for an overlay's place
 * @example
 * ```ts
 * calendarOf().notices.length // → 23
 * calendarOf({ notices: [...shippedNotices, ...shippedNotices] }) // throws calendar/same-id
 * ```
 */
export function calendarOf(parts: CalendarParts = {}): Calendar {
  const { notices = shippedNotices, overlays = [], places = shippedPlaces } = parts
  const envelope = unwrap(parseEnvelope(parts.envelope ?? shippedEnvelope))
  const inOrder = notices.toSorted((a, b) => daysBetween(knownFrom(b), knownFrom(a)))
  checkIds([...inOrder, ...overlays])
  checkNotices(inOrder)
  for (const each of overlays) unwrap(place(each.place, { places }))
  return Object.freeze({
    notices: Object.freeze(inOrder),
    overlays: Object.freeze(overlays.toSorted((a, b) => daysBetween(overlayKnownFrom(b), overlayKnownFrom(a)))),
    envelope,
    places,
  })
}

function checkIds(parts: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of parts) {
    if (seen.has(id)) throw new GongkaiError(problem('calendar/same-id', { id }))
    seen.add(id)
  }
}

function checkNotices(inOrder: readonly Notice[]): void {
  const bases = new Map<number, Notice>()
  const days = new Map<string, Set<string>>()
  for (const each of inOrder) {
    const { id, year, amends } = each
    const set = new Set([...each.daysOff, ...each.daysWorked])
    if (amends === null) {
      const first = bases.get(year)
      if (first !== undefined)
        throw new GongkaiError(problem('calendar/two-notices-for-a-year', { year, first: first.id, second: id }))
      bases.set(year, each)
      days.set(id, set)
    } else checkChange(each, amends, days, set)
  }
}

/** A change must follow what it changes, and take back only days that were set. A change may itself be changed. */
function checkChange(each: Notice, amends: string, days: Map<string, Set<string>>, set: Set<string>): void {
  const before = days.get(amends)
  if (before === undefined) throw new GongkaiError(problem('calendar/amends-no-notice', { id: each.id, amends }))
  for (const day of withdrawnDays(each))
    if (!before.has(day)) throw new GongkaiError(problem('calendar/withdraws-no-day', { id: each.id, day }))
  days.set(each.id, new Set([...before, ...set]))
}

/** The calendar of all shipped notices, without overlays. */
export const shippedCalendar: Calendar = /* @__PURE__ */ calendarOf()
