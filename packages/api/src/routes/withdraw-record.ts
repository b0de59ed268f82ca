import { text } from '@gongkai/core'
import * as z from 'zod'
import { admitRemoval } from '../door/admit.ts'
import { readRemoval } from '../door/removal.ts'
import { readJsonBody } from '../http/read-body.ts'
import { RequestFault } from '../http/request-fault.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { apiError } from '../problems/api-error.ts'
import { withdrawalRequest, withdrawalResult } from '../schemas/publishing.ts'
import { withdraw } from '../store/index.ts'
import { idParameter } from './parameters.ts'

/** What is read of a request that is only a few words. */
export const wordsLimits = { bytes: 16 * 1024, depth: 4 } as const

/** Withdraws a record. */
export const withdrawRecord = securedRoute(
  {
    path: '/v1/records/{id}/withdrawal',
    method: 'post',
    operationId: 'withdrawRecord',
    tag: 'publishing',
    summary: text('撤回一条记录', 'Withdraw a record'),
    description: text(
      '内容及其全部版本立即从本节点删除，原址答以 410 和撤回说明，变更通知每个读者。再次撤回不产生变化。',
      'Its content and all its revisions are deleted at once, its address answers 410 with a tombstone, and the changes tell every reader. Withdrawn again, nothing changes.',
    ),
    query: nothing,
    params: z.object({ id: idParameter }),
    body: {
      description: text('理由。', 'Why.'),
      schema: withdrawalRequest,
      example: { reason: { code: 'personal-data' } },
    },
    answer: { description: text('撤回的结果。', 'What became of it.'), schema: withdrawalResult },
    problems: [401, 403, 404, 413, 415, 422, 429],
    roles: ['publisher', 'operator'],
  },
  async ({ params: { id }, request, token, context: { store, clock } }) => {
    const { reason, replacedBy } = readRemoval(await readJsonBody(request, wordsLimits), clock.today(), id.slice(0, 6))
    const withdrawal = { id, reason, ...(replacedBy === undefined ? {} : { replacedBy }) }
    const outcome = await withdraw(store, withdrawal, token.name, admitRemoval(token))
    if (outcome.outcome === 'not-found') throw apiError('record-not-found', { id })
    if (outcome.outcome === 'refused')
      throw new RequestFault(outcome.problem, [{ problem: outcome.problem, pointer: '/replacedBy' }])
    return written(outcome)
  },
)
