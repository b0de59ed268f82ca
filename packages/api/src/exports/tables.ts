import { commonFields, isRecordKind, type JsonSchema, recordJsonSchema, recordKinds } from '@gongkai/core'

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

/** A column as Frictionless Table Schema describes it. */
export interface TableField {
  readonly name: string
  readonly type: string
  readonly title?: string
  readonly description?: string
}

/** The columns of a table as its schema, in both languages. */
export function fieldsOf({ name: table, columns }: ExportTable): readonly TableField[] {
  const { properties = {} } = recordJsonSchema(isRecordKind(table) ? table : 'document')
  return columns.map((name) => {
    const schema = properties[name]
    return typeof schema === 'object' ? { name, type: typeOf(schema), ...wordsOf(schema) } : { name, type: 'string' }
  })
}

/** Lists and objects stand in a cell as JSON, which is how Table Schema writes them too. */
function typeOf({ type, format }: JsonSchema): string {
  if (type === 'string') return format === 'date' ? 'date' : 'string'
  return typeof type === 'string' ? type : 'string'
}

function wordsOf({ title, description, ...rest }: JsonSchema): {
  readonly title?: string
  readonly description?: string
} {
  const english = rest['x-en']
  const more = typeof english === 'object' && english !== null && 'description' in english ? english.description : ''
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description: `${description} ${String(more)}`.trim() }),
  }
}
