import type { Route } from '../http/route.ts'
import { getChangesHead } from './get-changes-head.ts'
import { getDue } from './get-due.ts'
import { getRecord } from './get-record.ts'
import { getRevision } from './get-revision.ts'
import { getStatus } from './get-status.ts'
import { getVocabulary } from './get-vocabulary.ts'
import { getWorkingDays } from './get-working-days.ts'
import { listChanges } from './list-changes.ts'
import { listLinks } from './list-links.ts'
import { listPlaces } from './list-places.ts'
import { listRecords } from './list-records.ts'
import { listRevisions } from './list-revisions.ts'
import { listVocabularies } from './list-vocabularies.ts'

/** Every operation of the API, in the order in which the document and its pages list them. */
export const routes: readonly Route[] = [
  listRecords,
  getRecord,
  listRevisions,
  getRevision,
  listLinks,
  listChanges,
  getChangesHead,
  getDue,
  getWorkingDays,
  listVocabularies,
  getVocabulary,
  listPlaces,
  getStatus,
]
