import { type CivilDate, dayOf, isMoment } from '../civil/index.ts'
import { compilePointer, type Data } from '../facts/data.ts'
import type { Subject } from './subject.ts'

const abolished = compilePointer('/about/to')
const opened = compilePointer('/about/openedOn')
const closed = compilePointer('/about/closedOn')

/**
 * Whether what is judged over a period was there to be judged: a body until its last day; a site, which is judged as it
 * stands, at the end of the last day of the period. What the record of the body or site does not say keeps nothing out,
 * nor does the first day of a body, which may be no more than that of a new name.
 * @param subject a body or site over a period; anything else is always there
 */
export function wasThere({ type, period, data }: Subject): boolean {
  if (period === undefined) return true
  if (type !== 'site') return !before(dayIn(abolished(data)), period.from)
  const end = dayIn(closed(data))
  return !before(period.to, dayIn(opened(data))) && (end === undefined || end > period.to)
}

function before(one: CivilDate | undefined, other: CivilDate | undefined): boolean {
  return one !== undefined && other !== undefined && one < other
}

function dayIn(value: Data): CivilDate | undefined {
  return isMoment(value) ? dayOf(value) : undefined
}
