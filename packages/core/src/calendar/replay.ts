import { type CivilDate, type DayNumber, dayNumber, yearOf } from '../civil/civil-date.ts'
import type { PlaceCode } from '../places/place-code.ts'
import type { Basis } from './basis.ts'
import type { Calendar } from './calendar.ts'
import { knownFrom, type Notice, withdrawnDays } from './notice.ts'
import { type Overlay, overlayKnownFrom } from './overlay.ts'

/** A day that a notice or an overlay names. */
export interface NamedDay {
  readonly working: boolean
  readonly basis: Basis
}

/** A notice or overlay as a basis, with the years it touches. */
export interface Source {
  readonly basis: Basis
  readonly years: readonly number[]
}

/** What is known of a place's calendar on a day. */
export interface Replay {
  readonly named: ReadonlyMap<DayNumber, NamedDay>
  /** The years that a base notice arranges. */
  readonly covered: ReadonlySet<number>
  readonly sources: readonly Source[]
}

/**
 * Replays the notices known on a day in the order in which they became known, then lays the place's overlays over them,
 * those of the nation first and the nearest last.
 * @param calendar notices and overlays
 * @param knownOn the day of knowledge
 * @param chain the place and everything above it, nearest first
 */
export function replay(calendar: Calendar, knownOn: CivilDate, chain: readonly PlaceCode[]): Replay {
  const named = new Map<DayNumber, NamedDay>()
  const covered = new Set<number>()
  const sources: Source[] = []
  for (const notice of calendar.notices) {
    if (knownFrom(notice) > knownOn) continue
    const basis = noticeBasis(notice)
    for (const day of withdrawnDays(notice)) named.delete(dayNumber(day))
    set(named, notice, basis)
    if (notice.amends === null) covered.add(notice.year)
    sources.push({ basis, years: [notice.year] })
  }
  for (const place of chain.toReversed())
    for (const overlay of calendar.overlays) {
      if (overlay.place !== place || overlayKnownFrom(overlay) > knownOn) continue
      const basis = overlayBasis(overlay)
      set(named, overlay, basis)
      sources.push({ basis, years: [...overlay.daysOff, ...overlay.daysWorked].map(yearOf) })
    }
  return { named, covered, sources }
}

function set(
  named: Map<DayNumber, NamedDay>,
  { daysOff, daysWorked }: { readonly daysOff: readonly CivilDate[]; readonly daysWorked: readonly CivilDate[] },
  basis: Basis,
): void {
  for (const day of daysOff) named.set(dayNumber(day), { working: false, basis })
  for (const day of daysWorked) named.set(dayNumber(day), { working: true, basis })
}

function noticeBasis({ id, docNumber, publishedOn }: Notice): Basis {
  return Object.freeze({ kind: 'notice', id, docNumber, assumed: publishedOn === null })
}

function overlayBasis({ id, place, docNumber, publishedOn }: Overlay): Basis {
  return Object.freeze({ kind: 'overlay', id, place, docNumber, assumed: publishedOn === null })
}
