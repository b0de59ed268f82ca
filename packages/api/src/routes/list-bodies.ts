import { text } from '@gongkai/core'
import * as z from 'zod'
import { recordJson } from '../http/record-json.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { recordPage } from '../schemas/record-page.ts'
import { list } from '../store/index.ts'
import { cursorParameter, limitParameter, placeParameter } from './parameters.ts'

const defaultLimit = 100

/** The bodies that are bound to disclose. */
export const listBodies = route(
  {
    path: '/v1/bodies',
    operationId: 'listBodies',
    tag: 'records',
    summary: text('机关', 'List bodies'),
    description: text(
      '负有公开义务的机关、单位，按编号排列；即类型为 body 的记录。',
      'The bodies that are bound to disclose, by id: the records of kind body.',
    ),
    query: z.strictObject({
      place: placeParameter.optional(),
      limit: limitParameter(500, defaultLimit).optional(),
      cursor: cursorParameter('上一页给出的 next。', 'The next of the last page.').optional(),
    }),
    params: nothing,
    answer: { description: text('一页机关。', 'A page of bodies.'), schema: recordPage },
    problems: [410],
  },
  async ({ query: { place, limit = defaultLimit, cursor }, context: { store } }) => {
    const filter = { kind: 'body', ...(place === undefined ? {} : { place }) }
    const page = await list(store, { filter, sort: 'id', limit, ...(cursor === undefined ? {} : { cursor }) })
    const rest = JSON.stringify({
      next: page.next ?? null,
      epoch: page.epoch,
      query: { ...(place === undefined ? {} : { place }), limit, ...(cursor === undefined ? {} : { cursor }) },
    })
    const body = `{"items":[${page.items.map(recordJson).join(',')}],${rest.slice(1)}`
    return respond({ body, type: 'application/json' })
  },
)
