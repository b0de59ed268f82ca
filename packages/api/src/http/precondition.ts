import { text } from '@gongkai/core'
import { type ApiProblem, apiError, apiProblem } from '../problems/api-error.ts'

/** What a writer believes of what is there: nothing, or one of these revisions. */
export type Precondition = { readonly is: 'absent' } | { readonly is: 'one-of'; readonly etags: readonly string[] }

/** What is there, as far as a precondition asks. */
interface Standing {
  readonly state: 'live' | 'withdrawn'
  readonly revision: number
  readonly digest: string | null
}

/**
 * Reads the precondition of a write. `If-Match: *` is none: it would overwrite whatever is there.
 * @throws ApiError `precondition-needed` where there is none, or both
 */
export function preconditionOf({ headers }: Request): Precondition {
  const match = headers.get('If-Match')
  const none = headers.get('If-None-Match')
  if (none?.trim() === '*' && match === null) return { is: 'absent' }
  // Compression marks the validator of what was sent; what is compared is the record.
  const etags = [...(match ?? '').matchAll(/"([^"]*?)(?:\+(?:br|gzip))?"/g)].map(([, etag = '']) => etag)
  if (none !== null || etags.length === 0) throw apiError('precondition-needed', {})
  return { is: 'one-of', etags }
}

/** Why a precondition does not hold of what is there. */
export function unmet(precondition: Precondition, there: Standing | undefined): ApiProblem | undefined {
  const live = there?.state === 'live' ? there : undefined
  if (precondition.is === 'absent')
    return live && apiProblem('precondition-failed', { state: text('记录已经存在', 'the record is there already') })
  if (live === undefined)
    return apiProblem('precondition-failed', { state: text('没有现行的记录', 'there is no live record') })
  if (precondition.etags.includes(`${live.revision}-${live.digest ?? ''}`)) return undefined
  return apiProblem('precondition-failed', { state: text('记录已被更正', 'the record has been changed since') })
}
