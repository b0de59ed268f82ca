import type { Subject } from '../../../../subjects/subject.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import { organisationFacts } from '../../facts/organisation.ts'

/** A made-up body over 2014, the registers of these kinds complete unless said. */
export function bodyIn2014(kind: string, records: SamplePeriod['records'], more: Partial<SamplePeriod> = {}): Subject {
  return samplePeriod(organisationFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    about: { bodyType: 'department', level: 'city' },
    complete: [kind],
    ...(records && { records }),
    ...more,
  })
}
