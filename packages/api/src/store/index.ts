export { keepAttachment, type ReceivedFile } from './attachments/keep.ts'
export { attachment, attachmentBytes, type HeldAttachment } from './attachments/read.ts'
export type { AuditAction, AuditNote } from './audit/append.ts'
export { type AuditEntry, audit, brokenAudit } from './audit/read.ts'
export { type BackupOptions, type BackupSummary, backup, erasureList } from './backup/backup.ts'
export type { BackupHeader } from './backup/header.ts'
export { type ErasedSince, type RestoreOptions, type RestoreSummary, restore, verifyBackup } from './backup/restore.ts'
export type { OpenFile, Write } from './backup/sealed.ts'
export type { SamplePolicy, StoreConfig, StoreLocation } from './config.ts'
export {
  type AnswerOutcome,
  answerCorrection,
} from './corrections/answer.ts'
export {
  type Correction,
  type CorrectionAnswer,
  type CorrectionKind,
  correctionKinds,
  type GivenAnswer,
} from './corrections/correction.ts'
export { correction, type InboxQuery, inbox, publicCorrections } from './corrections/read.ts'
export { mostOpen, type NewCorrection, type ReportOutcome, reportCorrection } from './corrections/report.ts'
export { openStore, type Store } from './open-store.ts'
export { type Census, census } from './read/census.ts'
export type { Change, ChangeFacts } from './read/change.ts'
export { type ChangesPage, type ChangesQuery, changes, cursorAt } from './read/changes.ts'
export { type DigestGroup, digestGroups, digests, type GroupDigest } from './read/digests.ts'
export type { RecordFilter } from './read/filter.ts'
export { type Head, head } from './read/head.ts'
export { type LinkedRecord, type LinksPage, type LinksQuery, links, type RecordLink } from './read/links.ts'
export { type ListPage, type ListQuery, list } from './read/list.ts'
export { liveOfKind } from './read/live-of-kind.ts'
export { get, type Held, type LiveRecord } from './read/record.ts'
export { type RevisionFacts, type RevisionWithBody, revision, revisions } from './read/revisions.ts'
export { type SitemapHead, sitemapEntries, sitemaps } from './read/sitemap.ts'
export { defaultSort, type Sort, sorts } from './read/sort.ts'
export { storeVersion } from './read/version.ts'
export { isRemovalReasonCode, type RemovalReason, type RemovalReasonCode, withdrawalReasons } from './reasons.ts'
export { parseSearch, type SearchQuery } from './search/search-query.ts'
export { type Snippet, type SnippetPart, snippets } from './search/snippets.ts'
export { type CreatedToken, createToken, findToken, listTokens, revokeToken } from './tokens/manage.ts'
export { covers, liesWithin } from './tokens/scope.ts'
export { type NewToken, type Token, type TokenRole, tokenRoles } from './tokens/token.ts'
export type { Tombstone } from './tombstone.ts'
export { type EraseOutcome, type Erasure, erase } from './write/erase.ts'
export { type PublishOptions, type PublishOutcome, publish, type Refused } from './write/publish.ts'
export type { Admit, Published } from './write/publish-batch.ts'
export { type Holdings, holdings } from './write/samples.ts'
export { type AdmitRemoval, type Withdrawal, type WithdrawOutcome, withdraw } from './write/withdraw.ts'
