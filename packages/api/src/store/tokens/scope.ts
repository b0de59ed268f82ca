import { placeScope } from '../read/place-scope.ts'
import type { Token } from './token.ts'

/** Where something belongs: the place its id begins with, the place it is of, and who issued it. */
export interface Belonging {
  readonly id: string
  readonly place: string
  readonly issuer: string | null
}

/**
 * Whether a publisher's scope covers something. The place in the id counts as well as the place of the record: who may
 * publish for a county must not take an address of another.
 */
export function covers({ places, bodies }: Token, { id, place, issuer }: Belonging): boolean {
  const inPlaces = [place, id.slice(0, 6)].every((code) => places.some((scope) => liesWithin(code, scope)))
  return inPlaces && (bodies.length === 0 || (issuer !== null && bodies.includes(issuer)))
}

/** Whether a place is another, or below it. */
export function liesWithin(code: string, ancestor: string): boolean {
  const scope = placeScope(ancestor)
  return scope === undefined || code.startsWith(scope.prefix) || scope.codes.includes(code)
}
