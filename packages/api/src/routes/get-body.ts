import { text } from '@gongkai/core'
import * as z from 'zod'
import { liveRecord } from '../http/live-record.ts'
import { recordEtag, recordJson } from '../http/record-json.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiError } from '../problems/api-error.ts'
import { publishedRecord } from '../schemas/record.ts'
import { idParameter } from './parameters.ts'

const ofBody = z.looseObject({ kind: z.literal('body') })

/** One body. */
export const getBody = route(
  {
    path: '/v1/bodies/{id}',
    operationId: 'getBody',
    tag: 'records',
    summary: text('一个机关', 'Get a body'),
    description: text(
      '按编号取一个机关；该编号属于其他类型的记录时返回 404。',
      'A body by its id; 404 where the id is that of a record of another kind.',
    ),
    query: nothing,
    params: z.object({ id: idParameter }),
    answer: { description: text('该机关。', 'The body.'), schema: publishedRecord },
    problems: [404, 410],
  },
  async ({ params: { id }, context: { store } }) => {
    const record = await liveRecord(store, id)
    if (!ofBody.safeParse(JSON.parse(record.body)).success) throw apiError('record-not-found', { id })
    const body = recordJson(record)
    const lastModified = record.updatedAt
    return respond({ body, type: 'application/json', etag: recordEtag(record), lastModified })
  },
)
