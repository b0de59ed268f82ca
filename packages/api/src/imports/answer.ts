import type { Finding, LocalText } from '@gongkai/core'
import { toldFinding } from '../door/told-finding.ts'
import type { Fault } from '../http/problem-response.ts'
import type { ApiProblem } from '../problems/api-error.ts'
import type { Published } from '../store/index.ts'

/** What is told of a line: of an import in both languages, for its answer is kept and may be read again by another. */
export type LineAnswer =
  | (Omit<Published, 'id' | 'digest'> & {
      readonly line: number
      readonly id: string
      readonly findings: readonly object[]
      readonly notices?: readonly LocalText[]
    })
  | {
      readonly line: number
      readonly id?: string
      readonly outcome: 'refused'
      readonly code: string
      readonly message: LocalText
      readonly errors: readonly { readonly code: string; readonly message: LocalText; readonly pointer: string }[]
    }

/** Faults told of one line at most: a line that is wrong throughout needs no more. */
const mostFaults = 20

/** The answer to a line that was published: without the digest, for answers are kept and a withdrawal takes digests. */
export function publishedLine(
  line: number,
  { id, outcome, revision, seq }: Published,
  { findings, notices }: { readonly findings: readonly Finding[]; readonly notices: readonly LocalText[] },
): LineAnswer {
  const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  const beside = notices.length === 0 ? {} : { notices }
  return { line, id, outcome, revision, seq, findings: told.map(toldFinding), ...beside }
}

/** The answer to a line that was refused. */
export function refusedLine(
  line: number,
  id: string | undefined,
  { code, message }: ApiProblem,
  faults: readonly Fault[] = [],
): LineAnswer {
  const errors = faults.slice(0, mostFaults).map(({ problem, pointer = '' }) => {
    return { code: problem.code, message: problem.message, pointer }
  })
  return { line, ...(id === undefined ? {} : { id }), outcome: 'refused', code, message, errors }
}
