import { shippedPlaces } from '@gongkai/core'
import { sql } from 'kysely'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import type { Store } from '../store/index.ts'
import { placeScope } from '../store/read/place-scope.ts'
import { within } from '../store/read/within.ts'
import { closest } from './closest.ts'

/**
 * Why a place cannot be asked for: no table of the library has it, and nothing was ever published for it here. An empty
 * list would read as if nothing were published there.
 * @param code six digits
 * @returns undefined where the place is known, or something of it is or was here
 */
export async function unknownPlace(code: string, store: Store): Promise<ApiProblem | undefined> {
  if (shippedPlaces.byCode.has(code)) return undefined
  const scope = placeScope(code)
  if (scope === undefined) return undefined
  const { rows } = await sql`SELECT FROM revisions WHERE ${within('place', scope)} LIMIT 1`.execute(store.db)
  if (rows.length > 0) return undefined
  const near = shippedPlaces.byCode.get(closest(code, shippedPlaces.byCode.keys()) ?? '')
  return apiProblem('place-not-known', near === undefined ? {} : { suggestion: `${near.code} ${near.name}` })
}
