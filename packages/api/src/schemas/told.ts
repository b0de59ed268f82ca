import type * as z from 'zod'

/**
 * Describes a member of an answer in both languages: Chinese under `description`, English under `x-en`.
 * @param schema what it is
 * @param zh the Chinese description
 * @param en the English one
 */
export function told<S extends z.ZodType>(schema: S, zh: string, en: string): S {
  return schema.meta({ description: zh, 'x-en': { description: en } })
}

/**
 * Makes a schema a component of the OpenAPI document. Its name becomes a type of the client and never changes.
 * @param id the name, in PascalCase
 */
export function component<S extends z.ZodType>(id: string, schema: S, zh: string, en: string): S {
  return schema.meta({ id, description: zh, 'x-en': { description: en } })
}
