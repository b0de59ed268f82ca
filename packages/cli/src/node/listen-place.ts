import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { readCount } from '../options/read-options.ts'
import { UsageError } from '../program/usage-error.ts'

/** What the user said about where the node listens. */
export interface ListenFlags {
  readonly port?: string | undefined
  readonly host?: string | undefined
  readonly baseUrl?: string | undefined
}

/** Where the node listens. */
export interface ListenPlace {
  readonly port: number
  readonly host: string
  readonly baseUrl?: string
}

/** The port and the address where neither flags nor variables name others: nobody else reaches the node. */
const defaults = { port: '8787', host: '127.0.0.1' } as const

const highestPort = 65_535

/**
 * Where the node listens: flags win, then PORT, HOST and GONGKAI_BASE_URL.
 * @throws UsageError on a port that is none, or an address that is no web address
 */
export function listenPlace(flags: ListenFlags, { environment }: Edge, voice: Voice): ListenPlace {
  const [port, portBy] = chosen(flags.port, '--port', environment.PORT, 'PORT', defaults.port)
  const [host] = chosen(flags.host, '--host', environment.HOST, 'HOST', defaults.host)
  const [baseUrl, urlBy] = chosen(flags.baseUrl, '--base-url', environment.GONGKAI_BASE_URL, 'GONGKAI_BASE_URL', '')
  const number = readCount(portBy, port, 0, voice)
  if (number > highestPort) throw new UsageError(voice.say('node.not-a-port', { option: portBy }))
  if (baseUrl === '') return { port: number, host }
  if (!isWebAddress(baseUrl)) throw new UsageError(voice.say('node.not-a-web-address', { option: urlBy }))
  return { port: number, host, baseUrl }
}

/** Whether a text is an address of the web. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** What was said, by which flag or variable: the flag wins, an empty variable says nothing. */
export function chosen(
  flag: string | undefined,
  flagName: string,
  variable: string | undefined,
  variableName: string,
  otherwise: string,
): readonly [value: string, by: string] {
  if (flag !== undefined) return [flag, flagName]
  if (variable !== undefined && variable !== '') return [variable, variableName]
  return [otherwise, flagName]
}
