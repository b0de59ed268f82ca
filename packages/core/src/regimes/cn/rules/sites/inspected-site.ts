import type { Subject } from '../../../../subjects/subject.ts'
import { sampleRecord } from '../../../samples.ts'

/** A made-up site as it was found on 31 May 2026. */
export function siteIn2026(fields: Parameters<typeof sampleRecord>[1]): Subject {
  return sampleRecord('site', { siteCode: '9999990001', completeThrough: '2026-05-31', ...fields })
}

/** A made-up column as it was found on 31 May 2026. */
export function columnIn2026(fields: Parameters<typeof sampleRecord>[1]): Subject {
  return sampleRecord('column', { completeThrough: '2026-05-31', ...fields })
}
