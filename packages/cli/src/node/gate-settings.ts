import { isIP } from 'node:net'
import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { readCount } from '../options/read-options.ts'
import { UsageError } from '../program/usage-error.ts'

/** Who may ask how often, and whose word on the address counts. */
export interface GateSettings {
  readonly rateLimit?: { readonly requests: number; readonly seconds: number }
  readonly correctionLimit: { readonly requests: number; readonly seconds: number }
  readonly trustedProxies: readonly string[]
}

/** Requests a minute of one address where nobody says otherwise. */
const usual = '1200'

/** Reports of something wrong an hour of one address where nobody says otherwise. */
const usualReports = '10'

/**
 * Reads GONGKAI_RATE_LIMIT, requests a minute of one address with 0 for no bound; GONGKAI_CORRECTION_LIMIT,
 * reports an hour of one address with 0 for none; and GONGKAI_TRUSTED_PROXIES, addresses and subnets separated by commas.
 * @throws UsageError where one is no number, or no address
 */
export function gateSettings({ environment }: Edge, voice: Voice): GateSettings {
  const {
    GONGKAI_RATE_LIMIT = usual,
    GONGKAI_CORRECTION_LIMIT = usualReports,
    GONGKAI_TRUSTED_PROXIES = '',
  } = environment
  const requests = readCount('GONGKAI_RATE_LIMIT', GONGKAI_RATE_LIMIT, 0, voice)
  const reports = readCount('GONGKAI_CORRECTION_LIMIT', GONGKAI_CORRECTION_LIMIT, 0, voice)
  const trustedProxies = GONGKAI_TRUSTED_PROXIES.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const wrong = trustedProxies.find((one) => !isAddress(one))
  if (wrong !== undefined) throw new UsageError(voice.say('node.not-a-proxy', { address: wrong }))
  const correctionLimit = { requests: reports, seconds: 3600 }
  return { trustedProxies, correctionLimit, ...(requests > 0 && { rateLimit: { requests, seconds: 60 } }) }
}

function isAddress(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
