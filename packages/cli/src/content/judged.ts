import {
  civilDate,
  draftSubject,
  type GongkaiRecord,
  isInternalKind,
  isRecordKind,
  type Json,
  type LocalText,
  type Problem,
  parseInternal,
  parseRecord,
  recordKinds,
  recordSubject,
  reviewSubjects,
  type Subject,
  subjectTypes,
} from '@gongkai/core'
import * as z from 'zod'
import { nearest } from '../program/suggestion.ts'

/** A value as something to be judged, with what its schema refuses. */
export interface Judged {
  readonly subjects: readonly Subject[]
  /** The record itself, where it is one and of the form. */
  readonly record?: GongkaiRecord
  readonly problems: readonly LocatedProblem[]
}

/** A problem of one field. */
export interface LocatedProblem {
  readonly pointer: string
  readonly label?: LocalText
  readonly problem: Problem
}

type Item = { readonly [key: string]: Json | undefined }

const statedSubject = z.object({
  type: z.enum(subjectTypes),
  kind: z.string().exactOptional(),
  place: z.string().regex(/^\d{6}$/),
  data: z.record(z.string(), z.json()),
  completeThrough: z.iso.date().exactOptional(),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).exactOptional(),
  facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())])).exactOptional(),
})

/**
 * Takes a value for what it says it is: a record by its `kind`, internal work by its `internal`, a subject with its data
 * by its `type`.
 * @param value any value of JSON
 * @param place the place of a record that names none
 * @returns undefined where it says nothing of the sort
 */
export function judgedValue(value: Json, place: string): Judged | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined
  if (isInternalKind(value.internal)) return judgedInternal(value, place)
  if ('data' in value) return judgedSubject(value) ?? (looksLikeRecord(value) ? judgedRecord(value, place) : undefined)
  return looksLikeRecord(value) ? judgedRecord(value, place) : undefined
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/**
 * Whether a value was meant as a record: it has a kind that records have, or one that is near it, or an id as records
 * have. It is told what it lacks instead of being passed over. Much else has a `kind`, and is left alone.
 */
function looksLikeRecord({ id, kind }: Item): boolean {
  if (typeof id === 'string' && /^\d{6}\./.test(id)) return true
  return typeof kind === 'string' && (isRecordKind(kind) || nearest(kind, Object.keys(recordKinds)) !== undefined)
}

function judgedRecord(value: Item, place: string): Judged {
  const parsed = parseRecord(value.place === undefined ? { ...value, place } : value)
  if (!parsed.ok) return { subjects: [], problems: problemsOf(parsed.problem) }
  return { subjects: [recordSubject(parsed.value)], record: parsed.value, problems: [] }
}

function judgedInternal(value: Item, place: string): Judged {
  const parsed = parseInternal(value.place === undefined ? { ...value, place } : value)
  if (!parsed.ok) return { subjects: [], problems: problemsOf(parsed.problem) }
  switch (parsed.value.internal) {
    case 'draft':
      return { subjects: [draftSubject(parsed.value)], problems: [] }
    case 'review-log':
      return { subjects: reviewSubjects(parsed.value), problems: [] }
    case 'request-parties':
    case 'opinion-file':
      return { subjects: [], problems: [] }
  }
}

function judgedSubject(value: Item): Judged | undefined {
  const parsed = statedSubject.safeParse(value)
  if (!parsed.success) return undefined
  const { completeThrough, period, ...rest } = parsed.data
  return {
    subjects: [
      {
        ...rest,
        ...(completeThrough !== undefined && { completeThrough: civilDate(completeThrough) }),
        ...(period !== undefined && { period: { from: civilDate(period.from), to: civilDate(period.to) } }),
      },
    ],
    problems: [],
  }
}

function problemsOf(problem: Problem): readonly LocatedProblem[] {
  return 'problems' in problem.params ? problem.params.problems : [{ pointer: '', problem }]
}
