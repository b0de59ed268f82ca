import { type CivilDate, civilDate, addDays as daysAfter, type Json } from '@gongkai/core'

/** The fields of a made-up thing, as JSON would give them. */
export type Fields = { readonly [name: string]: Json }

/** A made-up thing, and which rules it breaks on purpose. */
export interface Row {
  readonly fields: Fields
  /** Ids of the rules that it breaks; none where it is as it should be. */
  readonly breaks: readonly string[]
}

/** A body that stands behind a record. */
export interface Publisher {
  readonly id: string
  readonly place: string
  readonly name: string
}

/**
 * A made-up record that is as a publisher would give it.
 * @param kind the kind of record
 * @param by who publishes it
 * @param local the local part of its id
 * @param title its title
 * @param fields what else it says; what stands here goes before the usual
 * @param breaks ids of the rules that it breaks on purpose
 */
export function row(
  kind: string,
  by: Publisher,
  local: string,
  title: string,
  fields: Fields,
  breaks: readonly string[] = [],
): Row {
  const usual = { issuer: by.id, issuerName: by.name, attribute: 'proactive', language: 'zh-CN', license: 'CC-BY-4.0' }
  return {
    fields: { id: `${by.place}.${local}`, kind, place: by.place, title, ...usual, ...fields, sample: true },
    breaks,
  }
}

/** Takes a field away from a row, for what is to be missing. */
export function without({ fields, breaks }: Row, ...names: readonly string[]): Row {
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))), breaks }
}

/** The day that many days after another. */
export function after(day: string, days: number): CivilDate {
  return daysAfter(civilDate(day), days)
}

/** Two digits, for ids and dates. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A day of a month. */
export function dayIn(year: number, month: number, day: number): CivilDate {
  return civilDate(`${year}-${two(month)}-${two(day)}`)
}

/** The body as other records name it. */
export function ref({ id, name }: Publisher): { readonly body: string; readonly name: string } {
  return { body: id, name }
}
