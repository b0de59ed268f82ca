import type { FeedEntry } from './entry.ts'
import { xmlText } from './xml.ts'

/** A feed, whichever way it is written. */
export interface Feed {
  readonly title: string
  /** The address of the node, whole. */
  readonly baseUrl: string
  /** The address of this page of the feed. */
  readonly self: string
  readonly next?: string
  readonly license?: { readonly name: string; readonly url: string }
  readonly entries: readonly FeedEntry[]
}

/** Where a feed holds nothing: the moment that says so. */
const never = '1970-01-01T00:00:00Z'

/** Writes a feed as Atom (RFC 4287), its pages linked (RFC 5005). */
export function atom({ title, baseUrl, self, next, license, entries }: Feed): string {
  const updated = entries.map((one) => one.updated).reduce((a, b) => (a > b ? a : b), never)
  const head = [
    `<title>${xmlText(title)}</title>`,
    `<id>${xmlText(`${baseUrl}/feeds/records.atom`)}</id>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${baseUrl}/browse`)}"/>`,
    ...(next === undefined ? [] : [`<link rel="next" href="${xmlText(next)}"/>`]),
    ...(license === undefined
      ? []
      : [`<link rel="license" href="${xmlText(license.url)}"/>`, `<rights>${xmlText(license.name)}</rights>`]),
  ]
  const lines = [...head, ...entries.map((entry) => atomEntry(entry, baseUrl))]
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n${lines.join('\n')}\n</feed>\n`
}

function atomEntry({ id, kind, title, published, updated, issuer, text }: FeedEntry, baseUrl: string): string {
  const lines = [
    `<id>${xmlText(`${baseUrl}/v1/records/${id}`)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(published === undefined ? [] : [`<published>${published}</published>`]),
    `<author><name>${xmlText(issuer ?? new URL(baseUrl).host)}</name></author>`,
    `<category term="${xmlText(kind)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${baseUrl}/records/${id}`)}"/>`,
    `<link rel="related" type="application/json" href="${xmlText(`${baseUrl}/v1/records/${id}`)}"/>`,
    ...(text === undefined ? [] : [`<summary>${xmlText(text)}</summary>`]),
  ]
  return `<entry>\n${lines.join('\n')}\n</entry>`
}
