import { type GongkaiRecord, type JsonSchema, type RecordKind, recordJsonSchema } from '@gongkai/core'

/** Which members of a value hold words: all of a text, each item of a list, or some members of an object. */
type Plan = 'words' | { readonly items: Plan } | { readonly members: ReadonlyMap<string, Plan> }

/** Texts that are no words of the record itself. */
const passedOver = new Set(['license', 'source', 'standIns'])

const plans = new Map<RecordKind, Plan | undefined>()

/**
 * The words of a record, one text a line, as they are searched: every text that its kind has, in the order of the
 * schema, but no codes, ids, dates and addresses. The schema knows which is which, so a new kind needs nothing here.
 * @param record a record of any kind
 */
export function wordsOf(record: GongkaiRecord): string {
  const { kind } = record
  if (!plans.has(kind)) plans.set(kind, planOf(recordJsonSchema(kind)))
  const plan = plans.get(kind)
  return plan === undefined ? '' : textsIn(record, plan).join('\n')
}

function planOf(schema: JsonSchema): Plan | undefined {
  if (isWords(schema)) return 'words'
  if (typeof schema.items === 'object' && !Array.isArray(schema.items)) {
    const items = planOf(schema.items)
    return items && { items }
  }
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const plan = typeof member === 'boolean' || passedOver.has(name) ? undefined : planOf(member)
    return plan === undefined ? [] : [[name, plan] as const]
  })
  return members.length === 0 ? undefined : { members: new Map(members) }
}

/** Words are what no list, format or pattern confines; the pattern of prose asks only that it says something. */
function isWords({ type, enum: values, const: value, format, pattern }: JsonSchema): boolean {
  const confined = values !== undefined || value !== undefined || format !== undefined
  return type === 'string' && !confined && (pattern === undefined || pattern === '\\S')
}

function textsIn(value: unknown, plan: Plan): readonly string[] {
  if (plan === 'words') return typeof value === 'string' ? [value] : []
  if ('items' in plan) return Array.isArray(value) ? value.flatMap((item) => textsIn(item, plan.items)) : []
  if (typeof value !== 'object' || value === null) return []
  const members = new Map<string, unknown>(Object.entries(value))
  return [...plan.members].flatMap(([name, member]) => textsIn(members.get(name), member))
}
