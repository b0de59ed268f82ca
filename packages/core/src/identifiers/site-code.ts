import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { toHalfWidth, withoutSpaces } from './characters.ts'
import { isProvinceCode } from './provinces.ts'

/** The code of a government website (网站标识码, the `SiteIDCode` of its pages). */
export type SiteCode =
  | { readonly scheme: 'place'; readonly code: string; readonly region: string; readonly serial: string }
  | { readonly scheme: 'central-body'; readonly code: string; readonly serial: string }

const ofPlace = /^(\d{6})(\d{4})$/
const ofCentralBody = /^bm(\d{8})$/

/**
 * Reads the code of a government website: ten digits (six of the place, four of the site), or `bm` and eight digits
 * for the bodies of the State Council.
 * @returns the code, or the problem `identifiers/not-a-site-code` (fault: shape, or region where the first two digits
 * name no province)
 * @example
 * ```ts
 * unwrap(parseSiteCode('6110000025')).scheme // → 'place'
 * unwrap(parseSiteCode('BM01000001')).code // → 'bm01000001'
 * ```
 */
export function parseSiteCode(input: unknown): Result<SiteCode> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-site-code', { got, fault: 'shape' })
  const code = withoutSpaces(toHalfWidth(input)).toLowerCase()
  const central = ofCentralBody.exec(code)?.[1]
  if (central !== undefined) return ok(Object.freeze({ scheme: 'central-body', code, serial: central }))
  const [, region, serial] = ofPlace.exec(code) ?? []
  if (region === undefined || serial === undefined) return fail('identifiers/not-a-site-code', { got, fault: 'shape' })
  if (!isProvinceCode(region.slice(0, 2))) return fail('identifiers/not-a-site-code', { got, fault: 'region' })
  return ok(Object.freeze({ scheme: 'place', code, region, serial }))
}

/** The canonical writing of a site code: ten characters, `bm` in lower case. */
export function formatSiteCode(code: SiteCode): string {
  return code.code
}
