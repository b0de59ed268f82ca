import type { Json } from '@gongkai/core'

/** An object that is being filled. */
export interface Draft {
  [name: string]: Json | undefined
}

/** Puts a value into an object at a path, making the objects on the way. */
export function put(draft: Draft, [step, ...further]: readonly string[], value: Json): void {
  if (step === undefined) return
  if (further.length === 0) {
    draft[step] = value
    return
  }
  const inner: Draft = { ...asObject(draft[step]) }
  put(inner, further, value)
  draft[step] = inner
}

function asObject(value: Json | undefined): { readonly [name: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {}
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
