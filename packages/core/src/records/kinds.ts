import type { RecordOfKind } from './kind.ts'
import { activityKind } from './kinds/activity.ts'
import { documentKind } from './kinds/document.ts'
import { letterKind } from './kinds/letter.ts'
import { pressConferenceKind } from './kinds/press-conference.ts'

/** Every kind of record that can be published, by its code. */
export const recordKinds = Object.freeze({
  document: documentKind,
  letter: letterKind,
  activity: activityKind,
  'press-conference': pressConferenceKind,
})

/** The code of a kind of record. */
export type RecordKind = keyof typeof recordKinds

/** The record of one kind: `RecordOf<'letter'>`. */
export type RecordOf<K extends RecordKind> = RecordOfKind<(typeof recordKinds)[K]>

/** What can be published: the union of every kind, told apart by `kind`. */
export type GongkaiRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]

/** Whether a value is the code of a kind. */
export function isRecordKind(input: unknown): input is RecordKind {
  return typeof input === 'string' && Object.hasOwn(recordKinds, input)
}
