import type { Language } from '@gongkai/core'

interface Preference {
  readonly value: string
  readonly quality: number
}

/** Reads a header of preferences such as `zh;q=0.9, en` (RFC 9110 §12.4.2), in the order in which they stand. */
function allPreferencesIn(header: string): readonly Preference[] {
  return header
    .split(',')
    .map((part): Preference => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const q = parameters.find((parameter) => parameter.startsWith('q='))
      const quality = q === undefined ? 1 : Number(q.slice(2))
      return { value, quality: quality >= 0 && quality <= 1 ? quality : 0 }
    })
    .filter((one) => one.value !== '')
}

/** The same with the best first, and those that are refused left out. */
function preferencesIn(header: string): readonly Preference[] {
  return allPreferencesIn(header)
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
}

/** How much each value of a header of preferences is liked: 0 is refused. */
export function qualitiesIn(header: string): ReadonlyMap<string, number> {
  return new Map(allPreferencesIn(header).map(({ value, quality }) => [value, quality]))
}

/**
 * The language a reader prefers.
 * @param header `Accept-Language`, where it was sent
 * @param otherwise the language of whoever asks for none, or for none on offer
 */
export function languageFor(header: string | undefined, otherwise: Language): Language {
  for (const { value } of preferencesIn(header ?? '')) {
    if (value === '*') return otherwise
    if (value === 'zh' || value.startsWith('zh-')) return 'zh-CN'
    if (value === 'en' || value.startsWith('en-')) return 'en'
  }
  return otherwise
}

/**
 * The media type a reader prefers among those on offer. Each is liked as much as the most particular range that names it
 * says (RFC 9110 §12.5.1), so that what is refused by its name is not sent by reason of a range.
 * @param header `Accept`, where it was sent
 * @param offered full media types, the one for whoever asks for none first
 * @returns undefined where none on offer is acceptable
 */
export function mediaTypeFor<T extends string>(
  header: string | undefined,
  offered: readonly [T, ...T[]],
): T | undefined {
  if (header === undefined || header.trim() === '') return offered[0]
  const ranges = allPreferencesIn(header).toSorted((a, b) => b.quality - a.quality)
  const places = offered.map((type) => ({ type, place: placeOf(type, ranges) }))
  const [best] = places.filter(({ place }) => place !== -1).toSorted((a, b) => a.place - b.place)
  return best?.type
}

/** Where in the order of what is liked a media type stands: at the most particular range for it; -1 where it is refused. */
function placeOf(type: string, ranges: readonly Preference[]): number {
  const names = [type, `${type.split('/', 1).join('')}/*`, '*/*']
  const place = names.map((name) => ranges.findIndex(({ value }) => value === name)).find((found) => found !== -1)
  return place === undefined || ranges[place]?.quality === 0 ? -1 : place
}
