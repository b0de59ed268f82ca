import { commonFields, isRecordKind, recordKinds } from '@gongkai/core'
import * as z from 'zod'

/** A table of an export: which records stand in it, and in which columns. */
export interface ExportTable {
  /** `records`, or the code of a kind. */
  readonly name: string
  readonly columns: readonly string[]
}

/** The table of all records with the fields that every kind has. */
export const commonTable: ExportTable = { name: 'records', columns: Object.keys(commonFields) }

/** The table of one kind with all of its fields. */
export function tableOfKind(kind: string): ExportTable {
  return { name: kind, columns: isRecordKind(kind) ? Object.keys(recordKinds[kind].schema.shape) : [] }
}

/** The title and description of a column, where the schema of the core has them. */
export function columnWords(table: ExportTable, column: string): { title?: string; description?: string } {
  const shape = isRecordKind(table.name) ? recordKinds[table.name].schema.shape : commonFields
  const field = Object.entries<z.core.$ZodType>(shape).find(([name]) => name === column)?.[1]
  const meta = field === undefined ? undefined : (z.globalRegistry.get(field) ?? {})
  const { title, description } = meta ?? {}
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) }
}
