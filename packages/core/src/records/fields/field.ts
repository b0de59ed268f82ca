import * as z from 'zod'

/**
 * A required field with its label and description in both languages. In JSON Schema the Chinese stands under `title`
 * and `description`, the English under `x-en`.
 * @param schema what the field takes
 * @param zh the Chinese label, as pages print it
 * @param en the English label
 * @param zhText a Chinese sentence that says what belongs in it
 * @param enText the same in English
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  zh: string,
  en: string,
  zhText: string,
  enText: string,
): Schema {
  return schema.meta({ title: zh, description: zhText, 'x-en': { title: en, description: enText } })
}

/** An optional field, described as {@link field} does. Absent means not known, never false or none. */
export function maybe<Schema extends z.ZodType>(
  schema: Schema,
  zh: string,
  en: string,
  zhText: string,
  enText: string,
): z.ZodOptional<Schema> {
  return field(schema, zh, en, zhText, enText).optional()
}

/**
 * An optional question that an organ decides and nobody computes: true, false, or absent where it was not decided.
 * Who decided it, and when, stands in `judgements`.
 */
export function judged(zh: string, en: string, zhText: string, enText: string): z.ZodOptional<z.ZodBoolean> {
  return maybe(z.boolean(), zh, en, zhText, enText)
}
