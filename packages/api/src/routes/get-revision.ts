import { text } from '@gongkai/core'
import * as z from 'zod'
import { liveRecord } from '../http/live-record.ts'
import { wholeNumber } from '../http/parameter.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiError } from '../problems/api-error.ts'
import { revisionWithRecord } from '../schemas/record.ts'
import { revision } from '../store/index.ts'
import { idParameter } from './parameters.ts'

/** One revision of a record. */
export const getRevision = route(
  {
    path: '/v1/records/{id}/revisions/{revision}',
    operationId: 'getRevision',
    tag: 'records',
    summary: text('记录的一个版本', 'Get a revision of a record'),
    description: text(
      '现有记录的一个版本及其内容。内容已抹除的返回 410。',
      'A revision of a live record with its content; 410 where the content was erased.',
    ),
    query: nothing,
    params: z.object({
      id: idParameter,
      revision: wholeNumber(1, 999_999_999, { description: text('版本号。', 'Number of the revision.') }),
    }),
    answer: { description: text('该版本。', 'The revision.'), schema: revisionWithRecord },
    problems: [404, 410],
  },
  async ({ params: { id, revision: number }, context }) => {
    await liveRecord(context.store, id)
    const found = await revision(context.store, id, number)
    if (found === undefined) throw apiError('revision-not-found', { id, revision: String(number) })
    const { body: content, ...facts } = found
    if (content === undefined) throw apiError('revision-erased', { id, revision: String(number) })
    const body = `${JSON.stringify(facts).slice(0, -1)},"record":${content}}`
    return respond({ body, type: 'application/json', lastModified: facts.at })
  },
)
