import type { Subject } from '../../../../subjects/subject.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import { interpretationFacts } from '../../facts/interpretation.ts'

/** A made-up body over 2014 with its policies and interpretations, the registers of both complete unless said. */
export function policiesOf2014(records: SamplePeriod['records'], more: Partial<SamplePeriod> = {}): Subject {
  return samplePeriod(interpretationFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    complete: ['document', 'interpretation'],
    ...(records && { records }),
    ...more,
  })
}

/** A made-up policy of that body. */
export const policy = {
  kind: 'document',
  id: '611000.policy',
  importantPolicy: true,
  majorPolicy: true,
  publishedOn: '2014-12-20',
} as const

/** A made-up interpretation of it, by another body and after the year. */
export function interpretationOf(stage: 'on-issue' | 'effects', record: string = policy.id) {
  return {
    kind: 'interpretation',
    issuer: '611000.another-body',
    stage,
    of: { record },
    documentPublishedOn: policy.publishedOn,
    publishedOn: '2015-01-05',
  } as const
}
