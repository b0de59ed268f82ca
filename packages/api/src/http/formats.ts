import { text } from '@gongkai/core'
import { apiError } from '../problems/api-error.ts'
import { oneOf } from './parameter.ts'
import { mediaTypeFor } from './preferences.ts'
import type { RouteDefinition } from './route.ts'

/**
 * The parameter by which a format is chosen where the Accept header cannot be set, as in the address of a link.
 * @param names `json` first, then the names of the definition's `formats`
 */
export function formatParameter<const T extends readonly [string, ...string[]]>(names: T) {
  return oneOf(names, {
    description: text(
      '返回的格式，优先于 Accept 请求头。',
      'The format to answer in; it goes before the Accept header.',
    ),
  })
}

/**
 * The media type a request is answered with: the one named by `format`, else the best that Accept allows.
 * @throws ApiError `not-acceptable` where none on offer is acceptable
 */
export function formatFor(
  { answer, formats = {}, fixed = false }: Pick<RouteDefinition, 'answer' | 'formats' | 'fixed'>,
  query: object,
  accept: string | undefined,
): string {
  const usual = answer.type ?? 'application/json'
  if (fixed) return usual
  if ('format' in query && typeof query.format === 'string') return formats[query.format]?.type ?? usual
  const others = Object.values(formats).map(({ type }) => type)
  const found = mediaTypeFor(accept, [usual, ...others])
  if (found === undefined) throw apiError('not-acceptable', { offered: [usual, ...others].join(', ') })
  return found
}
