import type { GongkaiRecord } from '@gongkai/core'
import { type Precondition, unmet } from '../http/precondition.ts'
import { type ApiProblem, apiError, apiProblem } from '../problems/api-error.ts'
import { type Admit, type AdmitRemoval, covers, type Token } from '../store/index.ts'

/** Under which conditions a record may take its place. */
export interface Terms {
  readonly token: Token
  /** Where absent, whatever is there is replaced. */
  readonly precondition?: Precondition
  /** Whether what was withdrawn may come back. */
  readonly restore: boolean
}

/**
 * What decides under the lock whether a record may take its place: the scope must cover what it says and what is there
 * now, so that nobody takes over a record of another by saying it is theirs.
 */
export function admitUnder({ token, precondition, restore }: Terms): Admit {
  return (record, current) => {
    const outside = outsideScope(token, record)
    if (outside !== undefined) return outside
    if (current !== undefined && !covers(token, current)) return apiProblem('out-of-scope', {})
    const state = precondition && unmet(precondition, current)
    if (state !== undefined) return state
    return current?.state === 'withdrawn' && !restore ? apiProblem('withdrawn-before', { id: record.id }) : undefined
  }
}

/** Why a record does not lie within a scope. */
export function outsideScope(token: Token, { id, place, issuer }: GongkaiRecord): ApiProblem | undefined {
  return covers(token, { id, place, issuer: issuer ?? null }) ? undefined : apiProblem('out-of-scope', {})
}

/** Who may take away: an operator anywhere, a publisher within its scope. */
export function admitRemoval(token: Token): AdmitRemoval {
  return (current) => {
    if (token.role === 'publisher' && !covers(token, current)) throw apiError('out-of-scope', {})
  }
}
