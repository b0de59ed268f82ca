import type { Condition } from '../../../../rules/condition.ts'
import type { Subject } from '../../../../subjects/subject.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { pressFacts } from '../../facts/press.ts'

/** The city's press office over a year: 市政府新闻办公室. */
export const pressOfficeYear: Condition<ShangluoFact> = {
  all: [
    { code: 'period.span', of: ['year'] },
    { code: 'body.line', of: ['press-office'] },
    { code: 'body.level', of: ['city'] },
  ],
}

/** A made-up city press office over 2014, its registers complete unless said. */
export function year2014(records: SamplePeriod['records'], more: Partial<SamplePeriod> = {}): Subject {
  return samplePeriod(pressFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    about: { line: 'press-office', level: 'city' },
    complete: ['press-conference', 'press-plan'],
    ...(records && { records }),
    ...more,
  })
}

/** A made-up regular meeting on overall development. */
export function overallMeeting(heldAt: string, participantLines?: readonly string[]) {
  return {
    kind: 'press-conference',
    class: 'overall',
    heldAt,
    ...(participantLines && { participantLines }),
  } as const
}
