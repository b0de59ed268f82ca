import { type CivilDate, isCivilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { FactValue, Subject } from './subject.ts'

/** What a record must have to be judged. */
export interface JudgedRecord {
  readonly kind: string
  readonly place: string
}

/**
 * A published record as something to be judged.
 * @param record the record, as it was parsed
 * @param facts what the record cannot say, by the key of the fact: a judgement of an organ, or a figure that the documents
 *   leave to whoever applies them (the facts whose `read.from` is `stated`). It goes before what the record says.
 * @example
 * ```ts
 * const letter = { kind: 'letter', place: '100000', channel: 'new-media', askedOn: '2026-03-02', answeredOn: '2026-03-05' }
 * const context = { asOf: civilDate('2026-06-01'), knownOn: civilDate('2026-11-23') }
 * const inTime = (facts: Record<string, number>) =>
 *   evaluate(recordSubject(letter, facts), context).find(({ rule }) => rule === 'cn/media-reply-limit')?.verdict
 * inTime({}) // → 'undetermined'
 * inTime({ 'letter.replyLimit': 3 }) // → 'met'
 * inTime({ 'letter.replyLimit': 2 }) // → 'breached'
 * ```
 */
export function recordSubject(
  record: JudgedRecord & { readonly [field: string]: Json | undefined },
  facts?: Readonly<Record<string, FactValue>>,
): Subject {
  const { completeThrough } = record
  return {
    type: 'record',
    kind: record.kind,
    place: record.place,
    data: record,
    ...(isCivilDate(completeThrough) && { completeThrough: completeThrough satisfies CivilDate }),
    ...(facts && { facts }),
  }
}
