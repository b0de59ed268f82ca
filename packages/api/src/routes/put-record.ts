import { type LocalText, text } from '@gongkai/core'
import * as z from 'zod'
import { admitUnder, outsideScope } from '../door/admit.ts'
import { judge } from '../door/judge.ts'
import { publishNotes } from '../door/notes.ts'
import { readSubmission } from '../door/submission.ts'
import { toldFinding } from '../door/told-finding.ts'
import { oneOf } from '../http/parameter.ts'
import { preconditionOf } from '../http/precondition.ts'
import { readJsonBody } from '../http/read-body.ts'
import { RequestFault } from '../http/request-fault.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { ApiError, apiProblem } from '../problems/api-error.ts'
import { publishResult, submission } from '../schemas/publishing.ts'
import { appendAudit } from '../store/audit/append.ts'
import { publish } from '../store/index.ts'
import { idParameter } from './parameters.ts'

/** What is read of one record. */
export const recordLimits = { bytes: 4 * 1024 * 1024, depth: 64 } as const

/** Whether a withdrawn record may come back. */
export const restoreParameter = oneOf(
  ['true', 'false'],
  {
    description: text(
      '记录已经撤回的，是否在原址重新发布。',
      'Whether a record that was withdrawn is published again at its address.',
    ),
  },
  'false',
)

/** Publishes one record. */
export const putRecord = securedRoute(
  {
    path: '/v1/records/{id}',
    method: 'put',
    operationId: 'putRecord',
    tag: 'publishing',
    summary: text('发布或者更正一条记录', 'Publish or correct a record'),
    description: text(
      '须带前提条件：新发布用 If-None-Match: *，更正用 If-Match 和上次读到的 ETag。内容先经检查：违反规定或者疑有个人信息的拒绝，警告随结果返回。依法应当公开的，随正文附 waivers，写明理由和依据，记入审计。内容相同的不产生新版本。',
      'Takes a precondition: If-None-Match: * for a new record, If-Match with the ETag last read for a correction. The content is checked first: a breach or likely personal data refuses, warnings come back with the result. What the law orders to be published carries waivers with reason and basis, which the audit notes. The same bytes make no revision.',
    ),
    query: z.strictObject({ restore: restoreParameter.optional() }),
    params: z.object({ id: idParameter }),
    body: {
      description: text('记录，或者记录和放行说明。', 'A record, or a record with waivers.'),
      schema: submission,
    },
    answer: { description: text('发布的结果。', 'What became of it.'), schema: publishResult, created: true },
    problems: [401, 403, 409, 412, 413, 415, 422, 428, 429],
    roles: ['publisher'],
  },
  async ({ query: { restore }, params: { id }, request, token, context: { store, clock, basePath } }) => {
    const precondition = preconditionOf(request)
    const read = readSubmission(await readJsonBody(request, recordLimits))
    if ('faults' in read)
      throw new RequestFault(apiProblem('record-invalid', { count: String(read.faults.length) }), read.faults)
    if (read.record.id !== id) throw wrongId()
    const admit = admitUnder({ token, precondition, restore: restore === 'true' })
    const outside = outsideScope(token, read.record)
    if (outside !== undefined) throw new ApiError(outside)
    const judged = judge(read, clock.today())
    if (judged.is === 'refused') throw new RequestFault(judged.problem, judged.faults)
    const [outcome] = await publish(store, [read.record], token.name, {
      admit,
      attend: async (transaction, outcomes) =>
        await appendAudit(transaction, clock.now(), publishNotes(outcomes, [judged.waived], token)),
    })
    if (outcome === undefined) throw new Error('publishing gives one outcome for each record')
    if (outcome.outcome === 'refused') throw new ApiError(outcome.problem)
    const etag = `"${outcome.revision}-${outcome.digest}"`
    const created = outcome.outcome === 'created' || outcome.outcome === 'restored'
    const headers = created ? { Location: `${basePath}/v1/records/${id}` } : {}
    return written(
      { ...outcome, etag, findings: judged.findings.map(toldFinding), ...noticesOf(judged.notices) },
      created ? 201 : 200,
      headers,
    )
  },
)

function noticesOf(notices: readonly LocalText[]) {
  return notices.length === 0 ? {} : { notices }
}

function wrongId(): RequestFault {
  const problem = apiProblem('id-differs', {})
  return new RequestFault(problem, [{ problem, pointer: '/id' }])
}
