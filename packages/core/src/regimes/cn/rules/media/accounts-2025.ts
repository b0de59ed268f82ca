import type { Subject } from '../../../../subjects/subject.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import { mediaFacts } from '../../facts/media.ts'

/** A made-up county government over 2025 with its accounts, the registers complete unless said. */
export function accountsOf2025(records: SamplePeriod['records'], more: Partial<SamplePeriod> = {}): Subject {
  return samplePeriod(mediaFacts, {
    from: '2025-01-01',
    to: '2025-12-31',
    about: { bodyType: 'government', level: 'county' },
    complete: ['media-account', 'filing'],
    ...(records && { records }),
    ...more,
  })
}

/** A made-up account that is open. */
export const account = { kind: 'media-account', platform: 'wechat', openedOn: '2019-03-01' } as const
