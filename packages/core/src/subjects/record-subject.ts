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
 * @param facts facts stated beside it, such as the judgement whether a matter is complex
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
