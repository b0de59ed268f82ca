import { isCivilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { recordSubject } from '../subjects/record-subject.ts'
import type { Subject, SubjectType } from '../subjects/subject.ts'

type Fields = { readonly [name: string]: Json }

/**
 * A made-up record for the examples of a rule.
 * @param kind the record kind
 * @param fields the fields the rule asks for
 * @param place whose law binds it; the nation unless said
 */
export function sampleRecord(kind: string, fields: Fields, place = '100000'): Subject {
  return recordSubject({ id: `${place}.example`, kind, place, title: '示例', sample: true, ...fields })
}

/**
 * Something made up that is no record, for the examples of a rule: a review log, a draft, a request.
 * @param type what it is
 * @param kind the kind within the type, where it has any
 * @param fields the fields the rule asks for
 * @param place whose law binds it; the nation unless said
 */
export function sampleSubject(type: SubjectType, kind: string | undefined, fields: Fields, place = '100000'): Subject {
  const { completeThrough } = fields
  return {
    type,
    ...(kind !== undefined && { kind }),
    place,
    data: { place, ...fields },
    ...(isCivilDate(completeThrough) && { completeThrough }),
  }
}
