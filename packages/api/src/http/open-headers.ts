import type { License } from './context.ts'

/** What every answer carries: anybody may read it from anywhere, and nobody takes it for what it is not. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': [
    'ETag, Last-Modified, Link, Location, Allow, Retry-After, X-Request-Id',
    'Content-Range, Accept-Ranges, Content-Disposition, Content-Digest, Repr-Digest',
    'RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  ].join(', '),
  'X-Content-Type-Options': 'nosniff',
} as const

/** The link under whose terms every answer stands; none where the node states none. */
export function licenseLink(license: License | undefined): string | undefined {
  return license === undefined ? undefined : `<${license.url}>; rel="license"`
}
