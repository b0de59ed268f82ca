import { isJsonList, type Json } from '@gongkai/files'
import * as z from 'zod'

/** A record as an API of this project gave it, without what was put around it. */
export interface Served {
  /** The record; undefined where it was withdrawn or erased, and nothing is left to judge. */
  readonly record: Json | undefined
  /** Where it stands in the value. */
  readonly pointer: string
}

/** What the API adds to each record it serves: all of it, or the value is none that it served. */
const facts = {
  revision: z.int().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  firstSeq: z.int().min(1),
  lastSeq: z.int().min(1),
  updatedAt: z.iso.datetime(),
}

const publishedRecord = z.looseObject({ id: z.string(), kind: z.string(), ...facts })
const entry = { id: z.string(), revision: facts.revision, seq: z.int().min(1) }
/** An entry of the change feed, or of the revisions of a record. */
const change = z.looseObject({ ...entry, op: z.enum(['put', 'withdraw', 'erase']), epoch: z.string() })
const revision = z.looseObject({ ...entry, epoch: z.string(), at: z.iso.datetime() })
/** The last line of the change feed as lines. */
const feedEnd = z.strictObject({ summary: z.looseObject({ epoch: z.string(), next: z.string() }) })
const tombstone = z.looseObject({ ...entry, withdrawnAt: z.iso.datetime() })

/**
 * Takes what our own API puts around a record off again: the facts of its revision, an entry of the change feed, a
 * revision, a tombstone. What it answered may be kept in a file and checked as it is.
 * @param value any value of JSON
 * @returns undefined where it is none of these
 */
export function servedRecord(value: Json): Served | undefined {
  if (typeof value !== 'object' || value === null || isJsonList(value)) return undefined
  if ('digest' in value && publishedRecord.safeParse(value).success)
    return { record: Object.fromEntries(Object.entries(value).filter(([name]) => !(name in facts))), pointer: '' }
  if ('summary' in value && feedEnd.safeParse(value).success) return { record: undefined, pointer: '' }
  if (!('seq' in value)) return undefined
  if ([change, revision, tombstone].some((form) => form.safeParse(value).success))
    return { record: value.record, pointer: '/record' }
  return undefined
}
