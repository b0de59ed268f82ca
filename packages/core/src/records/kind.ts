import * as z from 'zod'
import type { LocalText } from '../text/local-text.ts'
import { type CommonShape, commonFields } from './common.ts'
import { field } from './fields/field.ts'

/** A value and all it holds, read only. */
export type Published<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Published<Item>[]
    : { readonly [Key in keyof T]: Published<T[Key]> }

/** The zod schema of one kind: the common fields, the kind, and its own. */
export type KindSchema<Code extends string, Shape extends z.ZodRawShape> = z.ZodObject<
  CommonShape & { readonly kind: z.ZodLiteral<Code> } & Shape,
  z.core.$strict
>

/** One kind of record, described as data. */
export interface Kind<Code extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly code: Code
  readonly label: LocalText
  readonly description: LocalText
  /** The clauses that ask for records of this kind, such as `shangluo-opinion-2014#二.1`. */
  readonly clauses: readonly string[]
  /** The field whose date says when the thing happened; a register entry has none. */
  readonly eventDate?: keyof (CommonShape & Shape) & string
  /** The fields out of which a mapping best makes the local id. */
  readonly slug: readonly (keyof (CommonShape & Shape) & string)[]
  /** The fields of this kind alone. */
  readonly fields: Shape
  readonly schema: KindSchema<Code, Shape>
}

/** The record type of a kind. */
export type RecordOfKind<K> = K extends { readonly schema: infer Schema extends z.ZodType }
  ? Published<z.output<Schema>>
  : never

/**
 * Makes a kind out of its description and its own fields; the common fields are added, unknown ones refused.
 * @param definition everything but the schema
 */
export function defineKind<const Code extends string, const Shape extends z.ZodRawShape>(
  definition: Omit<Kind<Code, Shape>, 'schema'>,
): Kind<Code, Shape> {
  const { code, label, description, fields } = definition
  const kind = field(z.literal(code), '类型', 'Kind', '记录的类型。', 'The kind of record.')
  const schema = z.strictObject({ ...commonFields, kind, ...fields }).meta({
    title: label['zh-CN'],
    description: description['zh-CN'],
    'x-en': { title: label.en, description: description.en },
  })
  return Object.freeze({ ...definition, schema })
}
