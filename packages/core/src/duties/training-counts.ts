import { isCivilDate } from '../civil/index.ts'
import { codesOf } from '../facts/data.ts'
import type { Period } from '../subjects/subject.ts'
import type { trainingAudiences } from '../vocabularies/training-audiences.ts'
import type { CodeOf } from '../vocabularies/vocabulary.ts'
import type { DutyRecord } from './who-is-responsible.ts'

/** One of the five groups of staff to be trained. */
export type TrainingAudience = CodeOf<typeof trainingAudiences>

/** How many trainings there were in a period. They are counted only: nothing says how many there ought to be. */
export interface TrainingCounts {
  readonly trainings: number
  /** How many were for each of the five groups; one training may be for several. */
  readonly byAudience: Readonly<Record<TrainingAudience, number>>
  /** How many were part of the training of civil servants. */
  readonly civilServants: number
  /** How many could not be counted because they have no first day. */
  readonly undated: number
}

/**
 * Counts the trainings that began in a period, by the five groups of 《实施意见》四、3.
 * @param records published records; those of other kinds are passed over
 * @param period its first and last day
 * @example
 * ```ts
 * const training = { kind: 'training', place: '611000', startedOn: '2014-04-07', audiences: ['spokespersons', 'site-staff'] }
 * const year = { from: civilDate('2014-01-01'), to: civilDate('2014-12-31') }
 * trainingCounts([training], year).byAudience['site-staff'] // → 1
 * ```
 */
export function trainingCounts(records: Iterable<DutyRecord>, { from, to }: Period): TrainingCounts {
  const counts = new Map<string, number>()
  let [trainings, civilServants, undated] = [0, 0, 0]
  for (const record of records) {
    if (record.kind !== 'training') continue
    const { startedOn } = record
    if (!isCivilDate(startedOn)) {
      undated++
      continue
    }
    if (startedOn < from || startedOn > to) continue
    trainings++
    if (record.civilServants === true) civilServants++
    for (const audience of new Set(codesOf(record.audiences))) counts.set(audience, (counts.get(audience) ?? 0) + 1)
  }
  return {
    trainings,
    byAudience: {
      'disclosure-staff': counts.get('disclosure-staff') ?? 0,
      spokespersons: counts.get('spokespersons') ?? 0,
      'online-spokespersons': counts.get('online-spokespersons') ?? 0,
      'site-staff': counts.get('site-staff') ?? 0,
      'media-staff': counts.get('media-staff') ?? 0,
    },
    civilServants,
    undated,
  }
}
