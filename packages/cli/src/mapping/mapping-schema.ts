import * as z from 'zod'

/** A word that YAML may have read as a number, such as a place code without quotation marks. */
const word = z.union([z.string(), z.int()]).transform(String)

/** What happens where a value is there but is not in the table or the vocabulary, or does not match. */
const otherwiseSchema = z.enum(['refuse', 'omit', 'keep'])

/** How a value is read: each says what it understands in docs/mapping.md. */
export const readers = ['text', 'texts', 'date', 'moment', 'count', 'number', 'yes-no', 'code', 'codes'] as const

const sourceName = z.string().min(1)

const fromSchema = z.strictObject({
  from: z.union([sourceName, z.array(sourceName).min(1)]),
  as: z.enum(readers).optional(),
  match: z.string().min(1).optional(),
  table: z.record(z.string(), word).optional(),
  split: z.string().min(1).optional(),
  join: z.string().optional(),
  otherwise: otherwiseSchema.optional(),
})

const constantSchema = z.strictObject({ value: z.json() })

const valueSchema = z.union([sourceName, constantSchema, fromSchema])

const placeSchema = z.union([word, fromSchema])

const idSchema = z.union([
  z.strictObject({ keys: z.array(z.union([sourceName, fromSchema])).min(1), prefix: z.string().min(1).optional() }),
  z.strictObject({ hash: z.array(z.union([sourceName, fromSchema])).min(1) }),
])

const conditionSchema = z.union([
  z.strictObject({ from: sourceName, is: z.union([word, z.array(word).min(1)]) }),
  z.strictObject({ from: sourceName, matches: z.string().min(1) }),
  z.strictObject({ from: sourceName, absent: z.boolean() }),
])

const skipSchema = z.strictObject({ when: conditionSchema, reason: z.string().min(1) })

const checkSchema = z.strictObject({
  name: z.string().min(1),
  same: z.tuple([sourceName, sourceName]),
  as: z.enum(readers).default('text'),
  otherwise: z.enum(['note', 'refuse']).default('note'),
})

/** A mapping file: how the rows of one source become records of one kind. */
export const mappingSchema = z.strictObject({
  mapping: z.literal(1),
  name: z.string().min(1).optional(),
  kind: z.string().min(1),
  place: placeSchema,
  id: idSchema,
  fields: z.record(z.string(), valueSchema),
  standIns: z.record(z.string(), z.string()).optional(),
  absent: z.array(word).default([]),
  ignore: z.array(sourceName).default([]),
  skip: z.array(skipSchema).default([]),
  checks: z.array(checkSchema).default([]),
})

/** A mapping as it was read. */
export type Mapping = z.output<typeof mappingSchema>

/** The name of a reader. */
export type ReaderName = (typeof readers)[number]

/** A value that is taken from the source. */
export type FromSpec = z.output<typeof fromSchema>

/** Where a field of the record comes from. */
export type ValueSpec = z.output<typeof valueSchema>

/** When a row is passed over. */
export type ConditionSpec = z.output<typeof conditionSchema>

/** What the local id of a record is made of. */
export type IdSpec = z.output<typeof idSchema>

/** A comparison of two source fields. */
export type CheckSpec = z.output<typeof checkSchema>
