import { civilDate, GongkaiError, type Receipt, receiptOf, text } from '@gongkai/core'
import * as z from 'zod'
import { checkerFor } from '../http/checkers.ts'
import { readJsonBody } from '../http/read-body.ts'
import { readCheck } from '../http/read-check.ts'
import { RequestFault } from '../http/request-fault.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiProblem } from '../problems/api-error.ts'
import { checkAnswer, checkRequest } from '../schemas/check.ts'
import { dayParameter, knownOnParameter } from './parameters.ts'

const limits = { bytes: 4 * 1024 * 1024, depth: 64 }

/** The check of the core, over HTTP. */
export const checkRecord = route(
  {
    path: '/v1/check',
    method: 'post',
    operationId: 'checkRecord',
    tag: 'rules',
    summary: text('检查一条记录', 'Check a record'),
    description: text(
      '按适用的规则检查一条记录或者其他对象，返回发现和回执。所发内容不保存，也不写入日志；上限 4 MiB，层次不超过 64。',
      'Judges a record, or another subject, by the rules that bind it; gives the findings and a receipt. What is sent is neither kept nor logged; 4 MiB and 64 levels at most.',
    ),
    query: z.strictObject({
      asOf: dayParameter('判断的日期；默认为今天。', 'The day on which it is judged; today where absent.').optional(),
      knownOn: knownOnParameter.optional(),
    }),
    params: nothing,
    body: {
      description: text('记录或者其他对象。', 'A record, or another subject.'),
      schema: checkRequest,
      example: {
        record: {
          id: '611000.notice-7',
          kind: 'document',
          place: '611000',
          title: '关于试点工作的通知',
          attribute: 'proactive',
          formedOn: '2026-01-05',
          publishedOn: '2026-03-02',
        },
      },
    },
    answer: { description: text('发现和回执。', 'Findings and a receipt.'), schema: checkAnswer },
    problems: [413, 415, 422],
  },
  async ({ query, request, context: { clock } }) => {
    const { subject, input, assertInForce } = readCheck(await readJsonBody(request, limits))
    const today = clock.today()
    const asOf = query.asOf === undefined ? today : civilDate(query.asOf)
    const knownOn = query.knownOn === undefined ? today : civilDate(query.knownOn)
    const checker = checkerFor(asOf, knownOn, assertInForce)
    try {
      const { findings, counts } = checker.check(subject)
      const law = { ...checker.lawOf(subject.place), knownOn }
      const receipt: Receipt = receiptOf(law, asOf, input)
      return json({ findings, counts, receipt }, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (!(error instanceof GongkaiError)) throw error
      const problem = apiProblem('record-invalid', { count: '1' })
      const pointer = input.record === undefined ? '/subject/place' : '/record/place'
      throw new RequestFault(problem, [{ problem: error.problem, pointer }])
    }
  },
)
