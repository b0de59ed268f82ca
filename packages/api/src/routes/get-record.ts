import { text } from '@gongkai/core'
import * as z from 'zod'
import { checkFields, fieldsParameter } from '../http/fields.ts'
import { liveRecord } from '../http/live-record.ts'
import { recordEtag, recordJson, sparseJson } from '../http/record-json.ts'
import { respond } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { publishedRecord, sparseRecord } from '../schemas/record.ts'
import { idParameter } from './parameters.ts'

/** One record. */
export const getRecord = route(
  {
    path: '/v1/records/{id}',
    operationId: 'getRecord',
    tag: 'records',
    summary: text('一条记录', 'Get a record'),
    description: text(
      '按编号取一条记录。已撤回的返回 410 和撤回说明，从未有过的返回 404。',
      'A record by its id. A withdrawn one answers 410 with its tombstone, one that never was 404.',
    ),
    query: z.strictObject({ fields: fieldsParameter.optional() }),
    params: z.object({ id: idParameter }),
    answer: { description: text('该记录。', 'The record.'), schema: z.union([publishedRecord, sparseRecord]) },
    problems: [404, 410],
  },
  async ({ query: { fields }, params: { id }, context }) => {
    if (fields !== undefined) checkFields(fields)
    const record = await liveRecord(context.store, id)
    const rest = {
      type: 'application/json',
      lastModified: record.updatedAt,
      headers: { Link: `<${context.basePath}/v1/records/${id}/revisions>; rel="version-history"` },
    }
    if (fields !== undefined) return respond({ ...rest, body: sparseJson(record, fields) })
    return respond({ ...rest, body: recordJson(record), etag: recordEtag(record) })
  },
)
