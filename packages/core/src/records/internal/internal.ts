import type * as z from 'zod'
import type { Published } from '../kind.ts'
import { draftSchema } from './draft.ts'
import { opinionFileSchema } from './opinion-file.ts'
import { requestPartiesSchema } from './party.ts'
import { reviewLogSchema } from './review-log.ts'

/**
 * What an office keeps and never publishes (design, contract 11), by the value of `internal`. None of it is a record:
 * it has no `kind`, and a record takes no field that is not its own.
 */
export const internalSchemas = Object.freeze({
  'review-log': reviewLogSchema,
  draft: draftSchema,
  'request-parties': requestPartiesSchema,
  'opinion-file': opinionFileSchema,
})

/** The code of a kind of internal record. */
export type InternalKind = keyof typeof internalSchemas

/** The internal record of one kind: `InternalOf<'draft'>`. */
export type InternalOf<K extends InternalKind> = Published<z.output<(typeof internalSchemas)[K]>>

/** Anything an office keeps and never publishes. */
export type InternalRecord = { [K in InternalKind]: InternalOf<K> }[InternalKind]

/** How one item went through review. */
export type ReviewLog = InternalOf<'review-log'>

/** A document or plan being drafted. */
export type Draft = InternalOf<'draft'>

/** The parties of a request for disclosure. */
export type RequestParties = InternalOf<'request-parties'>

/** The inside part of an opinion case. */
export type OpinionFile = InternalOf<'opinion-file'>

/** Whether a value is the code of a kind of internal record. */
export function isInternalKind(input: unknown): input is InternalKind {
  return typeof input === 'string' && Object.hasOwn(internalSchemas, input)
}
