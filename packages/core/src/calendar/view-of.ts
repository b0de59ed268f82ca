import { type CivilDate, civilDate } from '../civil/civil-date.ts'
import { placeChain } from '../places/place-chain.ts'
import { nationCode, type PlaceCode } from '../places/place-code.ts'
import { GongkaiError, problem, unwrap } from '../problems/problem.ts'
import { type Calendar, shippedCalendar } from './calendar.ts'
import type { CalendarContext } from './context.ts'
import { measuresRevisions } from './festivals/measures.ts'
import { knownFrom } from './notice.ts'
import { overlayKnownFrom } from './overlay.ts'
import { type CalendarView, compileView } from './view.ts'

/** What is kept with a calendar: the days on which knowledge changed, and the views compiled so far. */
interface Kept {
  readonly changes: readonly CivilDate[]
  readonly chains: Map<string, readonly PlaceCode[]>
  readonly views: Map<string, CalendarView>
}

const kept = new WeakMap<Calendar, Kept>()

/** The last question as it was put, for one caller asks the same calendar again and again. */
let last: (CalendarContext & { readonly view: CalendarView }) | undefined

/**
 * The compiled view that answers a context. One is compiled for each interval between two days on which knowledge changed
 * and each set of overlays that reaches a place; asking again costs three comparisons.
 * @param context the calendar, the place and the day of knowledge
 * @throws GongkaiError `calendar/no-known-on`, `civil/not-a-date`, or `places/unknown`
 */
export function viewOf(context: CalendarContext): CalendarView {
  const { knownOn, place, calendar } = context
  if (last?.knownOn === knownOn && last.place === place && last.calendar === calendar) return last.view
  if (knownOn === undefined) throw new GongkaiError(problem('calendar/no-known-on', {}))
  const view = look(calendar ?? shippedCalendar, civilDate(knownOn), place ?? nationCode)
  last = { knownOn, place, calendar, view }
  return view
}

function look(calendar: Calendar, knownOn: CivilDate, place: string): CalendarView {
  const state = kept.get(calendar) ?? keep(calendar)
  const since = state.changes.findLast((change) => change <= knownOn) ?? civilDate('0001-01-01')
  const chain = state.chains.get(place) ?? reached(calendar, state, place)
  const key = [since, ...chain].join()
  const known = state.views.get(key)
  if (known !== undefined) return known
  const view = compileView(calendar, since, chain)
  state.views.set(key, view)
  return view
}

/** The places above a place, itself included, that some overlay names: places without one share a view. */
function reached(calendar: Calendar, state: Kept, place: string): readonly PlaceCode[] {
  const overlaid = new Set(calendar.overlays.map((overlay) => overlay.place))
  const chain = unwrap(placeChain(place, { places: calendar.places })).map(({ code }) => code)
  const named = chain.filter((code) => overlaid.has(code))
  state.chains.set(place, named)
  return named
}

function keep(calendar: Calendar): Kept {
  const changes = [
    ...calendar.notices.map(knownFrom),
    ...calendar.overlays.map(overlayKnownFrom),
    ...measuresRevisions.map(({ promulgatedOn }) => promulgatedOn),
  ].sort()
  const state: Kept = { changes, chains: new Map(), views: new Map() }
  kept.set(calendar, state)
  return state
}
