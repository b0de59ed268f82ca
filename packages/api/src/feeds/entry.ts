import { parseRecord } from '@gongkai/core'
import type { LiveRecord } from '../store/index.ts'

/** A record as a feed shows it. */
export interface FeedEntry {
  readonly id: string
  readonly kind: string
  readonly title: string
  /** When it was published, as an instant; absent where it does not say. */
  readonly published?: string
  readonly updated: string
  readonly issuer?: string
  readonly text?: string
}

const longest = 500

/** Makes the entry of a record; undefined where this version of the program cannot read it. */
export function entryOf({ body, updatedAt }: LiveRecord): FeedEntry | undefined {
  const read = parseRecord(JSON.parse(body))
  if (!read.ok) return undefined
  const { id, kind, title, publishedOn, issuerName, text } = read.value
  return {
    id,
    kind,
    title,
    updated: updatedAt,
    ...(publishedOn === undefined ? {} : { published: instantText(publishedOn) }),
    ...(issuerName === undefined ? {} : { issuer: issuerName }),
    ...(text === undefined ? {} : { text: shortened(text) }),
  }
}

/** A day is told as its beginning in Shanghai, for feeds know instants only. */
function instantText(moment: string): string {
  return moment.includes('T') ? moment : `${moment}T00:00:00+08:00`
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`
}
