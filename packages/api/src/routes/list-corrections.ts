import { text } from '@gongkai/core'
import * as z from 'zod'
import { correctionJson } from '../http/correction-json.ts'
import { oneOf } from '../http/parameter.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { correctionsPage } from '../schemas/correction.ts'
import { inbox } from '../store/index.ts'
import { correctionParameter } from './get-correction.ts'
import { limitParameter } from './parameters.ts'

const defaultLimit = 100

/** The reports that wait for an answer, or were answered. */
export const listCorrections = securedRoute(
  {
    path: '/v1/corrections',
    operationId: 'listCorrections',
    tag: 'publishing',
    summary: text('纠错报告', 'Read reports'),
    description: text(
      '令牌范围内的纠错报告，运行方可见全部。报告个人信息的在先，其余按收到的先后。',
      'The reports within the scope of the token; an operator sees all. Those of personal data come first, then the oldest first.',
    ),
    query: z.strictObject({
      state: oneOf(
        ['open', 'answered'],
        { description: text('待答复的，或者已答复的。', 'Those that wait, or those that were answered.') },
        'open',
      ).optional(),
      after: correctionParameter.optional(),
      limit: limitParameter(500, defaultLimit).optional(),
    }),
    params: nothing,
    answer: { description: text('一页报告。', 'A page of reports.'), schema: correctionsPage },
    problems: [401, 403, 429],
    roles: ['publisher', 'operator'],
  },
  async ({ query: { state = 'open', after, limit = defaultLimit }, token, context: { store } }) => {
    const asked = { token, state, limit: limit + 1, ...(after === undefined ? {} : { after }) }
    const found = await inbox(store, asked)
    const items = found.slice(0, limit)
    const next = found.length > limit ? (items.at(-1)?.id ?? null) : null
    return written({ items: items.map(correctionJson), next })
  },
)
