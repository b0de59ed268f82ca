import type { Json } from '../digest/canonical-json.ts'
import { recordSubject } from '../subjects/record-subject.ts'
import type { Subject } from '../subjects/subject.ts'

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
