import { text } from '@gongkai/core'
import * as z from 'zod'
import { takeReport } from '../door/take-report.ts'
import { problemResponse } from '../http/problem-response.ts'
import { readJsonBody } from '../http/read-body.ts'
import { nothing, type Route, route } from '../http/route.ts'
import { written } from '../http/written.ts'
import { apiProblem } from '../problems/api-error.ts'
import { correctionReceipt, correctionRequest } from '../schemas/correction.ts'
import { idParameter } from './parameters.ts'
import { wordsLimits } from './withdraw-record.ts'

const inner = route(
  {
    path: '/v1/records/{id}/corrections',
    method: 'post',
    operationId: 'reportCorrection',
    tag: 'records',
    summary: text('报告错误', 'Report something as wrong'),
    description: text(
      '任何人都可以报告一条记录有误，不需要令牌，每个地址每小时限十次。答复给出查询处理情况的地址。报告的文字只供发布机关和运行方阅读，从不公开，也不记入日志；其中不得有任何人的个人信息，有即拒绝并指出位置。报告个人信息泄露的，用 kind 和 pointer 指明位置即可，这类报告从不公开。',
      'Anybody may report that a record is wrong, without a token, ten times an hour from one address. The answer says where its state can be read. The words are for the publisher and whoever runs the node; they are never published nor logged, and personal data of anybody in them is refused with its place. To report a leak of personal data kind and pointer say where it stands; such a report is never made public.',
    ),
    query: nothing,
    params: z.object({ id: idParameter }),
    body: {
      description: text('哪里不对。', 'What is wrong.'),
      schema: correctionRequest,
      example: { kind: 'wrong-content', pointer: '/formedOn', message: '成文日期与文末落款不一致，应为 1 月 6 日。' },
    },
    answer: {
      description: text('已收到。', 'It was received.'),
      schema: correctionReceipt,
      accepted: true,
      example: {
        id: '0123456789abcdef0123456789abcdef',
        state: 'open',
        receivedAt: '2026-01-07T01:00:00.000Z',
        url: '/v1/corrections/0123456789abcdef0123456789abcdef',
      },
    },
    problems: [404, 410, 413, 415, 422, 429],
  },
  async ({ params: { id }, request, context }) => {
    const { receivedAt, ...received } = await takeReport(context, id, await readJsonBody(request, wordsLimits))
    const url = `${context.basePath}/v1/corrections/${received.id}`
    return written({ id: received.id, state: 'open', receivedAt, url }, 202, { Location: url })
  },
)

/** Takes a report from anybody, and from nobody too often: that is settled before anything is read. */
export const reportCorrection: Route = {
  definition: inner.definition,
  handle: async (context, c, language) => {
    const { after } = context.correctionGate(c)
    if (after === undefined) return await inner.handle(context, c, language)
    const seconds = String(after)
    const telling = { language, basePath: context.basePath }
    return problemResponse(apiProblem('too-many-requests', { seconds }), telling, {
      headers: { 'Retry-After': seconds },
    })
  },
}
