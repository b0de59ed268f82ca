import { randomUUID } from 'node:crypto'
import { text } from '@gongkai/core'
import * as z from 'zod'
import { faultOf } from '../http/log.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { encoded, streamOf } from '../http/stream-of.ts'
import { importAnswers } from '../imports/progress.ts'
import { runImport } from '../imports/run-import.ts'
import { apiError } from '../problems/api-error.ts'
import { importLine } from '../schemas/import.ts'
import { submission } from '../schemas/publishing.ts'
import { restoreParameter } from './put-record.ts'

/** Bytes of a body. What is more is sent in parts. */
const longest = 256 * 1024 * 1024

const ndjson = 'application/x-ndjson'

/** Publishes many records. */
export const importRecords = securedRoute(
  {
    path: '/v1/imports',
    method: 'post',
    operationId: 'importRecords',
    tag: 'publishing',
    summary: text('批量发布', 'Publish many records'),
    description: text(
      '正文为 NDJSON，每行一条记录（或者附 waivers 的记录）；答复为 NDJSON，每行对应一行，末行为合计，没有末行的答复不完整。错误的行不影响其他行。每行上限 4 MiB，全文上限 256 MiB，并应在一分钟内传完，更多的分次发送。带 Idempotency-Key 的，中断后以同一正文重发即从已答复处继续，已完成的给出同一答复；以同一键发送不同正文的拒绝。答复保存七天。',
      'The body is NDJSON, one record a line, or a record with waivers; so is the answer, one line for each, and a last line that counts them: an answer without it is not whole. A wrong line stops no other. 4 MiB a line, 256 MiB in all, to arrive within a minute; send more in parts. With an Idempotency-Key an import that broke off goes on behind what was answered when the same body is sent again, and a finished one gives the same answer; the key with another body is refused. Answers are kept for seven days.',
    ),
    query: z.strictObject({ restore: restoreParameter.optional() }),
    params: nothing,
    body: { description: text('每行一条记录。', 'One record a line.'), schema: submission, type: ndjson },
    answer: {
      description: text('每行一个结果，末行为合计。', 'One outcome a line, and their count.'),
      schema: importLine,
      type: ndjson,
    },
    problems: [401, 403, 409, 413, 415, 422, 429],
    roles: ['publisher'],
  },
  async ({ query: { restore }, request, token, context: { store, clock, log } }) => {
    if (!/^application\/(x-)?ndjson\s*(;|$)/i.test(request.headers.get('Content-Type') ?? ''))
      throw apiError('unsupported-media-type', { expected: ndjson })
    const key = request.headers.get('Idempotency-Key') ?? randomUUID()
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw apiError('idempotency-key-invalid', {})
    const order = { store, token, key, today: clock.today(), restore: restore === 'true' }
    const found = await runImport(bounded(request), order)
    const answers = encoded(withCount(importAnswers(store, found)))
    return new Response(await streamOf(answers, (error) => log(faultOf('', error))), {
      headers: { 'Content-Type': ndjson, 'Cache-Control': 'no-store' },
    })
  },
)

/** The body, as far as it is read. */
async function* bounded({ headers, body }: Request): AsyncGenerator<Uint8Array> {
  const tooLarge = () => apiError('content-too-large', { limit: `${longest} B` })
  if (Number(headers.get('Content-Length') ?? 0) > longest) throw tooLarge()
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > longest) throw tooLarge()
    yield chunk
  }
}

const outcomes = ['created', 'changed', 'restored', 'unchanged', 'refused'] as const

/** The answers, and behind them how many there were of each kind. */
async function* withCount(answers: AsyncIterable<string>): AsyncGenerator<string> {
  const counts = { created: 0, changed: 0, restored: 0, unchanged: 0, refused: 0 }
  for await (const lines of answers) {
    for (const outcome of outcomes) counts[outcome] += lines.split(`"outcome":"${outcome}"`).length - 1
    yield lines
  }
  yield `${JSON.stringify({ end: true, ...counts })}\n`
}
