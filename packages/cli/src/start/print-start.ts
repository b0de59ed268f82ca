import { languages } from '@gongkai/core'
import { type MessageKey, type MessageParams, voiceOf } from '../messages/voice.ts'
import type { StorePlace } from '../node/store-place.ts'
import { padTo } from '../program/text-width.ts'

/** A sentence in both languages on one line: whoever starts a node for the first time has chosen none yet. */
export function bilingual<K extends MessageKey>(key: K, ...params: MessageParams<K>): string {
  return languages.map((language) => voiceOf(language).say(key, ...params)).join('  ')
}

/** Where a node has what. */
const addresses = [
  ['start.home', '/'],
  ['start.records', '/v1/records'],
  ['start.changes', '/v1/changes'],
  ['start.docs', '/docs'],
  ['start.openapi', '/openapi.json'],
] as const

const labelWidth = 26

/** Where the data of a node lies. */
export function storeLine({ location, folder }: StorePlace): string {
  return location.engine === 'embedded' ? bilingual('start.data', { folder }) : bilingual('start.database')
}

/** The addresses of a node. */
export function printAddresses(url: string): string {
  const lines = addresses.map(([key, path]) => `${padTo(bilingual(key), labelWidth)}${url}${path}`)
  return [...lines, bilingual('start.stop')].map((line) => `${line}\n`).join('')
}
