import { createHash } from 'node:crypto'
import { canonicalJson, dayOf, type GongkaiRecord } from '@gongkai/core'
import { documentKey, lookupKey } from '../lookup-key.ts'
import { fold } from '../search/fold.ts'
import { lexemes, tsvectorText } from '../search/lexemes.ts'
import { wordsOf } from '../text-fields.ts'
import { type NewRelation, relationsOf } from './relations-of.ts'

/** A record made ready for the database, before any lock is taken: this is where the work of publishing is. */
export interface Prepared {
  readonly record: GongkaiRecord
  /** The canonical form (RFC 8785), as it is kept and served. */
  readonly body: string
  /** SHA-256 of the body. */
  readonly digest: string
  readonly columns: ContentColumns
  /** How it says that it stands to other records. */
  readonly relations: readonly NewRelation[]
}

/** What is taken out of a record's content so that it can be filtered, sorted and searched. */
export type ContentColumns = ReturnType<typeof contentColumns>

/** Makes a record ready. The core's schema has already refused what has no canonical form. */
export function prepare(record: GongkaiRecord): Prepared {
  const body = canonicalJson(record)
  const digest = createHash('sha256').update(body, 'utf8').digest('hex')
  return { record, body, digest, columns: contentColumns(record), relations: relationsOf(record) }
}

function contentColumns(record: GongkaiRecord) {
  const folded = fold(wordsOf(record))
  return {
    kind: record.kind,
    place: record.place,
    issuer: record.issuer ?? null,
    issuer_name: record.issuerName ?? null,
    attribute: record.attribute ?? null,
    converted_from: record.convertedFrom ?? null,
    converted_on: record.convertedOn ?? null,
    formed_on: record.formedOn ?? null,
    published_on: record.publishedOn === undefined ? null : dayOf(record.publishedOn),
    effective_on: record.effectiveOn ?? null,
    doc_number: record.docNumber === undefined ? null : documentKey(record.docNumber),
    index_number: record.indexNumber === undefined ? null : lookupKey(record.indexNumber),
    key_areas: record.keyAreas ?? null,
    themes: record.themes ?? null,
    sample: record.sample ?? false,
    search_text: folded,
    search: tsvectorText(lexemes(folded)) ?? null,
  }
}
