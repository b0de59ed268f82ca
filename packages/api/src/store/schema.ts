import type { Generated } from 'kysely'

/** What a revision does: puts content, withdraws the record, or erases the content of an earlier revision. */
export type RevisionOp = 'put' | 'withdraw' | 'erase'

/** One revision, in the order of commit. */
export interface RevisionsTable {
  /** Position in the feed, drawn under one lock in the publishing transaction. */
  seq: number
  /** The numbering in which `seq` was drawn. */
  epoch: string
  id: string
  /** The revision it makes (`put`, `withdraw`), or whose content it takes away (`erase`). */
  revision: number
  op: RevisionOp
  kind: string
  place: string
  /** The place the record had before, where this revision moved it: who follows that place learns that it left. */
  place_before: string | null
  /** SHA-256 of the canonical form; null once the content is gone. */
  digest: string | null
  /** The canonical form (RFC 8785); null for `withdraw` and `erase`, and once the content is gone. */
  content: string | null
  /** Why the content of a `put` is gone. */
  gone: 'withdrawn' | 'erased' | null
  at: string
  by: string
}

/** The current state of every record, live or withdrawn; of a withdrawn one only what its tombstone shows. */
export interface RecordsTable {
  id: string
  state: 'live' | 'withdrawn'
  kind: string
  place: string
  issuer: string | null
  issuer_name: string | null
  attribute: string | null
  converted_from: string | null
  converted_on: string | null
  formed_on: string | null
  published_on: string | null
  effective_on: string | null
  doc_number: string | null
  index_number: string | null
  key_areas: string[] | null
  themes: string[] | null
  sample: boolean
  revision: number
  digest: string | null
  first_seq: number
  last_seq: number
  changed_at: string
  body: string | null
  search_text: string | null
  search: string | null
  title_text: Generated<string | null>
  published_sort: Generated<string>
  formed_sort: Generated<string>
}

/** What stands in the place of a withdrawn record. It has no column that could hold content. */
export interface TombstonesTable {
  seq: number
  id: string
  revision: number
  reason_code: string
  reason_text: string | null
  withdrawn_at: string
  replaced_by: string | null
}

/** Why the content of one earlier revision was erased. */
export interface ErasuresTable {
  seq: number
  id: string
  revision: number
  reason_code: string
  reason_text: string | null
}

/** The numberings of the feed; the one that started last holds. */
export interface EpochsTable {
  number: number
  epoch: string
  started_at: string
  reason: string
}

/** How records stand to one another, as live records say. */
export interface RelationsTable {
  /** The record that says it; always one of the two ends. */
  stated_by: string
  /** Its place among what that record says, from 0. */
  position: number
  type: string
  source: string
  target: string | null
  /** The form in which document numbers are compared. */
  doc_key: string | null
  /** The document number as it is written. */
  doc_number: string | null
  words: string | null
}

/** Who may publish. The token itself is nowhere. */
export interface TokensTable {
  id: string
  name: string
  hash: string
  role: 'publisher' | 'auditor' | 'operator'
  places: string[]
  bodies: string[]
  created_at: string
  expires_at: string | null
  revoked_at: string | null
}

/** What was done, by whom, and when; each entry holds the hash of the one before it. */
export interface AuditTable {
  number: number
  at: string
  by: string
  action: string
  subject: string
  detail: string
  previous: string
  hash: string
}

/** What the rules that set a term said of the current revision of a record. */
export interface VerdictsTable {
  id: string
  revision: number
  /** Digest of the law it was judged under. */
  law: string
  /** Digest of the calendar. */
  calendar: string
  as_of: string
  /** Whether it stays so as days go by. */
  settled: boolean
  late: boolean
  undetermined: boolean
}

/** How far each import has come. */
export interface ImportsTable {
  token: string
  key: string
  started_at: string
  lines: number
  digest: string
  finished: boolean
}

/** What an import answered, a batch of lines in each row. */
export interface ImportAnswersTable {
  token: string
  key: string
  /** The first line of the batch. */
  line: number
  answers: string
}

/** Files by their digest. */
export interface AttachmentsTable {
  sha256: string
  bytes: number
  received_at: string
  by: string
}

/** The bytes of a file, in pieces of one size. */
export interface AttachmentPiecesTable {
  sha256: string
  number: number
  bytes: Uint8Array
}

/** To which files live records refer, whether or not they are held. */
export interface AttachmentUsesTable {
  id: string
  sha256: string
  name: string
}

/** What readers reported as wrong, and what was answered. */
export interface CorrectionsTable {
  id: string
  /** The id of the record. */
  record: string
  /** The revision that was reported. */
  revision: number
  kind: string
  pointer: string | null
  /** The words of the report; published nowhere, null once the record is withdrawn. */
  message: string | null
  received_at: string
  outcome: 'accepted' | 'refused' | null
  answered_at: string | null
  answered_by: string | null
  /** The later revision that mends it. */
  mended_by: number | null
  reason: string | null
  basis: string | null
}

/** How often reports changed, in one row: what shows that pages and statistics may have to be made anew. */
export interface CorrectionChangesTable {
  single: Generated<boolean>
  number: number
}

/** The migrations that have run. */
export interface MigrationsTable {
  number: number
  name: string
  applied_at: string
}

/** Every table of the store. */
export interface Tables {
  revisions: RevisionsTable
  records: RecordsTable
  tombstones: TombstonesTable
  erasures: ErasuresTable
  epochs: EpochsTable
  relations: RelationsTable
  verdicts: VerdictsTable
  tokens: TokensTable
  audit: AuditTable
  imports: ImportsTable
  import_answers: ImportAnswersTable
  attachments: AttachmentsTable
  attachment_pieces: AttachmentPiecesTable
  attachment_uses: AttachmentUsesTable
  corrections: CorrectionsTable
  correction_changes: CorrectionChangesTable
  migrations: MigrationsTable
}
