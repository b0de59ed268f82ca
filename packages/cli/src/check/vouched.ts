import { dayOf, type GongkaiRecord, isMoment, recordKinds, recordSubject, type Subject } from '@gongkai/core'
import type { CompleteRegister } from './settings.ts'

/**
 * A record as a subject; where its register is vouched for over its day, it is complete to the end of that span.
 * @param record the record
 * @param complete the registers that are vouched for
 */
export function vouchedSubject(record: GongkaiRecord, complete: readonly CompleteRegister[]): Subject {
  const subject = recordSubject(record)
  if (subject.completeThrough !== undefined || complete.length === 0) return subject
  const { eventDate } = recordKinds[record.kind]
  const happened =
    eventDate === undefined ? undefined : Object.entries(record).find(([name]) => name === eventDate)?.[1]
  if (!isMoment(happened)) return subject
  const day = dayOf(happened)
  const span = complete.find(({ kind, from, to }) => kind === record.kind && from <= day && day <= to)
  return span === undefined ? subject : { ...subject, completeThrough: span.to }
}
