import { type Calendar, hashOf, shippedCalendar } from '../calendar/index.ts'
import type { CivilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { type Digest, digestOf } from '../digest/digest.ts'
import type { Law } from '../law/build-law.ts'
import { version } from '../version.ts'

/** What a verdict can be recomputed from: the same receipt means the same answer. */
export interface Receipt {
  readonly version: string
  readonly place: string
  readonly asOf: CivilDate
  readonly knownOn: CivilDate
  readonly law: Digest
  readonly calendar: Digest
  readonly input: Digest
}

/**
 * The receipt of a judgement: digests of the law, the calendar and the input, with the days and the version of the library.
 * It holds nothing of the input but its digest.
 * @param law the law it was judged under
 * @param asOf the day it was judged
 * @param input what was judged, as JSON
 * @param calendar the calendar; the shipped one unless said
 */
export function receiptOf(law: Law, asOf: CivilDate, input: Json, calendar: Calendar = shippedCalendar): Receipt {
  return {
    version,
    place: law.place,
    asOf,
    knownOn: law.knownOn,
    law: law.hash,
    calendar: hashOf(calendar),
    input: digestOf(input),
  }
}
