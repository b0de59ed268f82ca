import type { components, operations } from './schema.gen.ts'

/** A published record: a union by `kind`. */
export type Record = components['schemas']['Record']

/** A record as a node serves it, with its revision. */
export type ServedRecord = components['schemas']['PublishedRecord']

/** One entry of the feed. */
export type Change = components['schemas']['Change']

/** A page of the feed. */
export type ChangesPage = components['schemas']['ChangesPage']

/** What a list of records may be asked for. */
export type RecordQuery = Omit<NonNullable<operations['listRecords']['parameters']['query']>, 'cursor' | 'fields'>
