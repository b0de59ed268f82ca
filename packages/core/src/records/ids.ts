import * as z from 'zod'
import { digestOf, type Json } from '../digest/index.ts'
import { describeInput } from '../problems/describe-input.ts'
import { fail, ok, type Result, unwrap } from '../problems/problem.ts'
import { expecting } from './fields/expectations.ts'

/** The id of a record: `{six digits}.{local}`, never reused, never renamed (design, contract 9). */
export type RecordId = string & z.core.$brand<'RecordId'>

/** The two parts of a record id. */
export interface RecordIdParts {
  /** Six digits: the place or zone whose publisher gave the id; 100000 the nation, 999999 samples. */
  readonly place: string
  /** The publisher's own id, `[a-z0-9-]{1,64}`. */
  readonly local: string
}

const shape = /^\d{6}\.[a-z0-9-]{1,64}$/
const placeDigits = 6
const longestLocal = 64

/** Whether a value is a record id. */
export function isRecordId(input: unknown): input is RecordId {
  return typeof input === 'string' && shape.test(input)
}

/** Reads a record id without throwing. */
export function parseRecordId(input: unknown): Result<RecordId> {
  return isRecordId(input) ? ok(input) : fail('records/not-an-id', { got: describeInput(input) })
}

/**
 * Reads a record id.
 * @throws GongkaiError `records/not-an-id` on anything else
 * @example
 * ```ts
 * recordId('611000.mail-20201229006') // → '611000.mail-20201229006'
 * recordId('611000.20201229/006') // throws records/not-an-id
 * ```
 */
export function recordId(input: unknown): RecordId {
  return unwrap(parseRecordId(input))
}

/**
 * Puts a record id together.
 * @throws GongkaiError `records/not-an-id` where the place has not six digits, or the local part is not `[a-z0-9-]{1,64}`
 * @example
 * ```ts
 * recordIdOf({ place: '999999', local: 'notice-7' }) // → '999999.notice-7'
 * ```
 */
export function recordIdOf(parts: RecordIdParts): RecordId {
  return recordId(`${parts.place}.${parts.local}`)
}

/**
 * Takes a record id apart.
 * @example
 * ```ts
 * partsOfRecordId(recordId('999999.notice-7')) // → { place: '999999', local: 'notice-7' }
 * ```
 */
export function partsOfRecordId(id: RecordId): RecordIdParts {
  return { place: id.slice(0, placeDigits), local: id.slice(placeDigits + 1) }
}

/**
 * The local part of an id made of key fields: letters to lower case, full width to half width, and any run of spaces
 * or marks (`/ _ . : # ( ) [ ] 〔 〕` and the like) to one hyphen. Two keys that differ only in such marks come out alike.
 * @param keys the values of the key fields, in order; the mapping names the fields
 * @returns the slug; or the problem `records/no-slug` where a key holds other letters (Chinese, for one) or the slug
 * would be empty or longer than 64: then use {@link hashedLocal}
 * @example
 * ```ts
 * unwrap(sluggedLocal(['000014349/2018-00221'])) // → '000014349-2018-00221'
 * ```
 */
export function sluggedLocal(keys: readonly string[]): Result<string> {
  const slug = keys
    .join('-')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (/^[a-z0-9-]+$/.test(slug) && slug.length <= longestLocal) return ok(slug)
  return fail('records/no-slug', { got: describeInput(keys.join('-')) })
}

const hashDigits = 16

/**
 * The local part of an id where no key field can be slugged: `h-` and 16 hexadecimal digits of the SHA-256 over the
 * canonical JSON (RFC 8785) of the named fields. The order in which they are named does not matter.
 * @param fields the fields by name, as the mapping lists them
 * @throws TypeError where a value has no canonical JSON
 * @example
 * ```ts
 * hashedLocal({ title: '公告', publishedOn: '2026-01-05' }) === hashedLocal({ publishedOn: '2026-01-05', title: '公告' }) // → true
 * ```
 */
export function hashedLocal(fields: { readonly [name: string]: Json }): string {
  return `h-${digestOf(fields).slice(0, hashDigits)}`
}

/** The zod schema of a record id. */
export const recordIdSchema = expecting(
  z.string().regex(shape).brand<'RecordId'>(),
  '记录标识：六位地区代码、一个点、1至64个小写字母、数字或者连字符，例如 611000.mail-7',
  'a record id: six digits, a dot, 1 to 64 lower-case letters, digits or hyphens, such as 611000.mail-7',
)
