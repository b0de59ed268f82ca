import type { Route } from '../http/route.ts'
import { answerCorrection } from './answer-correction.ts'
import { checkRecord } from './check-record.ts'
import { eraseRevision } from './erase-revision.ts'
import { getAtomFeed, getJsonFeed } from './feeds.ts'
import { getApiCatalog } from './get-api-catalog.ts'
import { getAttachment } from './get-attachment.ts'
import { getBody } from './get-body.ts'
import { getCatalogue, getCatalogueJsonLd, getCatalogueTurtle } from './get-catalogue.ts'
import { getChangesHead } from './get-changes-head.ts'
import { getCorrection } from './get-correction.ts'
import { getDue } from './get-due.ts'
import { getExportFile } from './get-export-file.ts'
import { getExports } from './get-exports.ts'
import { getRecord } from './get-record.ts'
import { getRevision } from './get-revision.ts'
import { getRule } from './get-rule.ts'
import { getStatistics } from './get-statistics.ts'
import { getStatus } from './get-status.ts'
import { getVocabulary } from './get-vocabulary.ts'
import { getWorkingDays } from './get-working-days.ts'
import { importRecords } from './import-records.ts'
import { listAudit } from './list-audit.ts'
import { listBodies } from './list-bodies.ts'
import { listChanges } from './list-changes.ts'
import { listCorrections } from './list-corrections.ts'
import { listDataRows } from './list-data-rows.ts'
import { listDigests } from './list-digests.ts'
import { listInstruments } from './list-instruments.ts'
import { listLinks } from './list-links.ts'
import { listPlaces } from './list-places.ts'
import { listRecordCorrections } from './list-record-corrections.ts'
import { listRecords } from './list-records.ts'
import { listResponsibilities } from './list-responsibilities.ts'
import { listRevisions } from './list-revisions.ts'
import { listRules } from './list-rules.ts'
import { listTerms } from './list-terms.ts'
import { listVocabularies } from './list-vocabularies.ts'
import { putAttachment } from './put-attachment.ts'
import { putRecord } from './put-record.ts'
import { reportCorrection } from './report-correction.ts'
import { getSitemap, getSitemapIndex } from './sitemaps.ts'
import { withdrawRecord } from './withdraw-record.ts'

/** Every operation of the API, in the order in which the document and its pages list them. */
export const routes: readonly Route[] = [
  listRecords,
  getRecord,
  listRevisions,
  getRevision,
  listLinks,
  listRecordCorrections,
  reportCorrection,
  getCorrection,
  getAttachment,
  listDataRows,
  getStatistics,
  listBodies,
  getBody,
  listChanges,
  getChangesHead,
  listDigests,
  getExports,
  getExportFile,
  getAtomFeed,
  getJsonFeed,
  getSitemapIndex,
  getSitemap,
  getCatalogue,
  getCatalogueJsonLd,
  getCatalogueTurtle,
  getDue,
  getWorkingDays,
  checkRecord,
  listRules,
  getRule,
  listTerms,
  listInstruments,
  listResponsibilities,
  listVocabularies,
  getVocabulary,
  listPlaces,
  putRecord,
  importRecords,
  putAttachment,
  withdrawRecord,
  eraseRevision,
  listCorrections,
  answerCorrection,
  listAudit,
  getStatus,
  getApiCatalog,
]
