import * as z from 'zod'
import type { ApiProblem } from '../problems/api-error.ts'
import type { Store } from '../store/index.ts'
import { RequestFault } from './request-fault.ts'

/** Finds what is wrong with a value that reads well, but means nothing to this store. */
export type StoreCheck = (value: string, store: Store) => Promise<ApiProblem | undefined>

const checks = new WeakMap<z.core.$ZodType, StoreCheck>()

/** Has a parameter checked against the store once the whole query has been read. */
export function checkedByStore(schema: z.ZodString, check: StoreCheck): z.ZodString {
  checks.set(schema, check)
  return schema
}

/**
 * Checks the parameters that a store has to know.
 * @throws RequestFault naming the first that it does not
 */
export async function checkQuery(query: object, { shape }: z.ZodObject, store: Store): Promise<void> {
  for (const [parameter, value] of Object.entries(query)) {
    const schema = shape[parameter]
    const check = schema && checks.get(schema instanceof z.ZodOptional ? schema.unwrap() : schema)
    const problem = typeof value === 'string' ? await check?.(value, store) : undefined
    if (problem !== undefined) throw new RequestFault(problem, [{ problem, parameter }])
  }
}
