import { type CivilDate, civilDate, type ExportedLaw, exportLaw, type Json, type Law, lawOf } from '@gongkai/core'
import type { Clock } from '../clock.ts'
import { blaming } from './request-fault.ts'

/** Whose law is asked for where nobody says. */
const nation = '100000'

/** What a request says of the law it means. */
export interface LawAsked {
  readonly place?: string | undefined
  readonly knownOn?: string | undefined
}

/**
 * The law a request means: that of the place, the nation where none is named, as known on the day, today where none is.
 * @throws RequestFault where nobody knows the place
 */
export function lawAsked({ place = nation, knownOn }: LawAsked, clock: Clock): Law {
  const day: CivilDate = knownOn === undefined ? clock.today() : civilDate(knownOn)
  return { ...blaming('place', () => lawOf({ place, knownOn: day })), knownOn: day }
}

/** What every answer out of the law says. */
export function lawFactsOf({ place, knownOn, hash }: Law) {
  return { place, knownOn, law: hash }
}

const exported = new Map<string, ExportedLaw>()

/** The law as plain data, made once for each digest. */
export function exportedLaw(law: Law): ExportedLaw {
  const key = `${law.place} ${law.hash}`
  const known = exported.get(key) ?? exportLaw(law)
  if (exported.size > 200) exported.clear()
  exported.set(key, known)
  return known
}

/** A member of plain data that is an object. */
export type JsonObject = { readonly [name: string]: Json | undefined }

/** The objects of a list of plain data. */
export function objectsOf(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The rules or terms that some known instrument speaks of. */
export function spokenOf(value: Json): readonly JsonObject[] {
  return objectsOf(value).filter(({ versions }) => Array.isArray(versions) && versions.length > 0)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
