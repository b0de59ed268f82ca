import { text } from '@gongkai/core'
import * as z from 'zod'
import { liveRecord } from '../http/live-record.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { revisionEntry } from '../schemas/record.ts'
import { component } from '../schemas/told.ts'
import { revisions } from '../store/index.ts'
import { idParameter } from './parameters.ts'

const revisionList = component(
  'RevisionList',
  z.object({ items: z.array(revisionEntry) }),
  '记录的全部版本，最新的在前。',
  'Every revision of a record, the latest first.',
)

/** The revisions of a record. */
export const listRevisions = route(
  {
    path: '/v1/records/{id}/revisions',
    operationId: 'listRevisions',
    tag: 'records',
    summary: text('记录的各个版本', 'List the revisions of a record'),
    description: text(
      '现有记录的全部版本。撤回之后全部版本返回 410。',
      'Every revision of a live record. Once it is withdrawn, all of them answer 410.',
    ),
    query: nothing,
    params: z.object({ id: idParameter }),
    answer: { description: text('版本清单。', 'The revisions.'), schema: revisionList },
    problems: [404, 410],
  },
  async ({ params: { id }, context }) => {
    await liveRecord(context.store, id)
    const items = await revisions(context.store, id)
    // No date: an erasure changes the list and not the record, and who asks by the date of the record would keep it.
    return json({ items })
  },
)
