import { text } from '@gongkai/core'
import { problemDocument } from '../http/problem-response.ts'
import type { RouteDefinition } from '../http/route.ts'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'

/** A status under which problems are described; `default` for every other. */
export type ProblemStatus = RouteDefinition['problems'][number] | 400 | 'default'

const id = '611000.mail-7'
const wrongName = apiProblem('unknown-parameter', { name: 'plcae', suggestion: 'place' })
const wrongMember = apiProblem('body-member-invalid', {
  why: text('应为日期 YYYY-MM-DD', 'expected a date YYYY-MM-DD'),
})
const withdrawn = text('含有个人信息', 'Personal data')

const problems: { readonly [S in ProblemStatus]: ApiProblem } = {
  400: wrongName,
  401: apiProblem('token-needed', {}),
  403: apiProblem('role-not-allowed', { role: 'auditor', allowed: 'publisher' }),
  404: apiProblem('record-not-found', { id }),
  409: apiProblem('withdrawn-before', { id }),
  410: apiProblem('record-withdrawn', { id, reason: withdrawn, at: '2026-01-07' }),
  412: apiProblem('precondition-failed', { state: text('记录已被更正', 'the record has been changed since') }),
  413: apiProblem('content-too-large', { limit: '4194304 B' }),
  415: apiProblem('unsupported-media-type', { expected: 'application/json' }),
  416: apiProblem('range-not-satisfiable', { bytes: '1301' }),
  422: apiProblem('record-invalid', { count: '1' }),
  428: apiProblem('precondition-needed', {}),
  429: apiProblem('too-many-requests', { seconds: '17' }),
  503: apiProblem('store-unavailable', { seconds: '5' }),
  default: apiProblem('internal-error', {}),
}

const instance = 'urn:uuid:0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0'

const extras: { readonly [S in ProblemStatus]?: Parameters<typeof problemDocument>[2] } = {
  400: { errors: [{ problem: wrongName, parameter: 'plcae' }] },
  410: {
    members: {
      tombstone: {
        id,
        kind: 'document',
        place: '611000',
        revision: 2,
        seq: 8,
        withdrawnAt: '2026-01-07T01:00:00.000Z',
        reason: { code: 'personal-data' },
      },
    },
  },
  422: { errors: [{ problem: wrongMember, pointer: '/formedOn' }] },
  503: { instance },
  default: { instance },
}

/** The name of the example of a status among the components. */
export function problemExampleName(status: ProblemStatus): string {
  return status === 'default' ? 'Problem' : `Problem${status}`
}

/**
 * A problem of each status as it goes out, by name: what the document shows.
 * @param statuses those that some operation describes
 */
export function problemExamples(
  statuses: Iterable<ProblemStatus>,
): Readonly<Record<string, { readonly value: unknown }>> {
  return Object.fromEntries(
    [...statuses].map((status) => [
      problemExampleName(status),
      { value: problemDocument(problems[status], { language: 'zh-CN', basePath: '' }, extras[status]) },
    ]),
  )
}
