import { text } from '@gongkai/core'
import * as z from 'zod'
import { admitRemoval } from '../door/admit.ts'
import { readAnswer } from '../door/correction.ts'
import { correctionJson } from '../http/correction-json.ts'
import { readJsonBody } from '../http/read-body.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { ApiError, apiError } from '../problems/api-error.ts'
import { correctionAnswer, correction as correctionSchema } from '../schemas/correction.ts'
import { answerCorrection as answer, correction } from '../store/index.ts'
import { correctionParameter } from './get-correction.ts'
import { wordsLimits } from './withdraw-record.ts'

/** Answers a report. */
export const answerCorrection = securedRoute(
  {
    path: '/v1/corrections/{correction}/answer',
    method: 'post',
    operationId: 'answerCorrection',
    tag: 'publishing',
    summary: text('答复纠错报告', 'Answer a report'),
    description: text(
      '采纳的，写明改正它的版本（先更正或者撤回，再答复）；不采纳的，写明理由和依据，二者公开，不得含个人信息。答复一次，不能改写；记录撤回时，待答复的随之采纳。',
      'What is accepted names the revision that mends it: correct or withdraw first, then answer. What is refused gives reason and basis, which are published and hold no personal data. An answer is given once and not rewritten; a withdrawal answers what waits.',
    ),
    query: nothing,
    params: z.object({ correction: correctionParameter }),
    body: {
      description: text('答复。', 'The answer.'),
      schema: correctionAnswer,
      example: { outcome: 'accepted', revision: 2 },
    },
    answer: { description: text('答复后的报告。', 'The report as it stands now.'), schema: correctionSchema },
    problems: [401, 403, 404, 409, 413, 415, 422, 429],
    roles: ['publisher', 'operator'],
  },
  async ({ params: { correction: id }, request, token, context: { store, clock } }) => {
    const about = await correction(store, id)
    if (about === undefined) throw apiError('correction-not-found', {})
    const given = readAnswer(await readJsonBody(request, wordsLimits), clock.today(), about.record.slice(0, 6))
    const outcome = await answer(store, id, given, token.name, admitRemoval(token))
    if (outcome.outcome === 'not-found') throw apiError('correction-not-found', {})
    if (outcome.outcome === 'refused') throw new ApiError(outcome.problem)
    return written(correctionJson(outcome.correction))
  },
)
