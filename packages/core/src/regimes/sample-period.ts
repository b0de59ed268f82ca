import { type CivilDate, civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { Fact } from '../facts/fact.ts'
import { foldPeriod } from '../subjects/fold-period.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'

type Fields = { readonly [name: string]: Json }

/** What an example says of a made-up body and its period. */
export interface SamplePeriod {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Whose law binds the body; the nation unless said. */
  readonly place?: string
  /** What the register of bodies says of it. */
  readonly about?: Fields
  /** The record kinds whose register is complete to the last day. */
  readonly complete?: readonly string[]
  /** The records, of that body unless they name another issuer. */
  readonly records?: readonly (Fields & { readonly kind: string })[]
  /** Facts stated beside the records. */
  readonly stated?: Readonly<Record<string, FactValue>>
}

/**
 * A made-up body over a period for the examples of a rule, folded from records as real ones are.
 * @param facts the facts of the rule's area
 * @param sample the body, the period and the records
 */
export function samplePeriod(facts: Readonly<Record<string, Fact>>, sample: SamplePeriod): Subject {
  const { place = '100000', about, complete = [], records = [], stated } = sample
  const body = `${place}.example-body`
  const [from, to]: readonly [CivilDate, CivilDate] = [civilDate(sample.from), civilDate(sample.to)]
  const fold = foldPeriod(
    {
      body,
      place,
      from,
      to,
      complete,
      ...(complete.length > 0 && { completeThrough: to }),
      ...(stated && { facts: stated }),
    },
    new Map(Object.entries(facts)),
  )
  if (about !== undefined) fold.add({ kind: 'body', id: body, ...about })
  for (const [at, record] of records.entries()) fold.add({ id: `${place}.example-${at}`, issuer: body, ...record })
  return fold.finish()
}
