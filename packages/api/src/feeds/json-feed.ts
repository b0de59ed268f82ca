import type { Feed } from './atom.ts'
import type { FeedEntry } from './entry.ts'

/** Writes a feed as JSON Feed 1.1. */
export function jsonFeed({ title, baseUrl, self, next, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1' as const,
    title,
    home_page_url: `${baseUrl}/browse`,
    feed_url: self,
    language: 'zh-CN' as const,
    ...(next === undefined ? {} : { next_url: next }),
    items: entries.map((entry) => itemOf(entry, baseUrl)),
  }
}

function itemOf({ id, kind, title, published, updated, issuer, text }: FeedEntry, baseUrl: string) {
  return {
    id: `${baseUrl}/v1/records/${id}`,
    url: `${baseUrl}/records/${id}`,
    title,
    content_text: text ?? title,
    ...(published === undefined ? {} : { date_published: published }),
    date_modified: updated,
    ...(issuer === undefined ? {} : { authors: [{ name: issuer }] }),
    tags: [kind],
  }
}
