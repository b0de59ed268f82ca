import type { Json } from '../../../../digest/canonical-json.ts'
import type { Condition } from '../../../../rules/condition.ts'
import type { SpanName } from '../../../../subjects/span-name.ts'
import type { Subject } from '../../../../subjects/subject.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import type { CnFact } from '../../facts/index.ts'
import { pressFacts } from '../../facts/press.ts'

/** A department of the State Council close to the economy and to livelihood, over a period of one length. */
export function centralDepartment(span: SpanName): Condition<CnFact> {
  return {
    all: [
      { code: 'period.span', of: [span] },
      { code: 'body.level', of: ['nation'] },
      { is: 'body.closeToLivelihood' },
    ],
  }
}

type Conference = { readonly [field: string]: Json }

/** A made-up central department over the second quarter of 2014, with its press conferences. */
export function quarterOf(conferences: readonly Conference[], more: Partial<SamplePeriod> = {}): Subject {
  return samplePeriod(pressFacts, {
    from: '2014-04-01',
    to: '2014-06-30',
    about: { level: 'nation' },
    complete: ['press-conference'],
    records: conferences.map((conference) => ({ kind: 'press-conference', ...conference })),
    stated: { 'body.closeToLivelihood': true },
    ...more,
  })
}
