import { text } from '@gongkai/core'
import * as z from 'zod'
import { admitRemoval } from '../door/admit.ts'
import { readRemoval } from '../door/removal.ts'
import { wholeNumber } from '../http/parameter.ts'
import { readJsonBody } from '../http/read-body.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { ApiError, apiError } from '../problems/api-error.ts'
import { erasureRequest, erasureResult } from '../schemas/publishing.ts'
import { erase } from '../store/index.ts'
import { idParameter } from './parameters.ts'
import { wordsLimits } from './withdraw-record.ts'

/** Erases the content of an earlier revision. */
export const eraseRevision = securedRoute(
  {
    path: '/v1/records/{id}/revisions/{revision}/erasure',
    method: 'post',
    operationId: 'eraseRevision',
    tag: 'publishing',
    summary: text('抹除一个旧版本', 'Erase an earlier revision'),
    description: text(
      '删除旧版本的内容和摘要，并以变更通知读者：泄露后又更正的号码不应留在旧版本里。现行版本不能抹除，应更正或者撤回。',
      'Deletes the content and digest of an earlier revision and tells readers by a change: a number that leaked and was corrected must not stay in an old version. The current one is corrected or withdrawn instead.',
    ),
    query: nothing,
    params: z.object({
      id: idParameter,
      revision: wholeNumber(1, 999_999_999, { description: text('版本号。', 'Number of the revision.') }),
    }),
    body: {
      description: text('理由。', 'Why.'),
      schema: erasureRequest,
      example: { reason: { code: 'personal-data' } },
    },
    answer: { description: text('抹除的结果。', 'What became of it.'), schema: erasureResult },
    problems: [401, 403, 404, 409, 413, 415, 422, 429],
    roles: ['publisher', 'operator'],
  },
  async ({ params: { id, revision }, request, token, context: { store, clock } }) => {
    const { reason } = readRemoval(await readJsonBody(request, wordsLimits), clock.today(), id.slice(0, 6))
    const outcome = await erase(store, { id, revision, reason }, token.name, admitRemoval(token))
    if (outcome.outcome === 'refused') throw new ApiError(outcome.problem)
    if (outcome.outcome === 'not-found') throw apiError('revision-not-found', { id, revision: String(revision) })
    return written(outcome)
  },
)
