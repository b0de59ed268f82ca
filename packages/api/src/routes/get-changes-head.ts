import { text } from '@gongkai/core'
import * as z from 'zod'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { changesHead } from '../schemas/change.ts'
import { census, cursorAt } from '../store/index.ts'
import { placeParameter } from './parameters.ts'

/** Where the feed ends. */
export const getChangesHead = route(
  {
    path: '/v1/changes/head',
    operationId: 'getChangesHead',
    tag: 'changes',
    summary: text('变更的末尾', 'Get the end of the feed'),
    description: text(
      '最后的序号、现有记录数，以及只看今后变更所用的游标。',
      'The last position, how many live records there are, and a cursor for whoever wants only what comes after.',
    ),
    query: z.strictObject({ place: placeParameter.optional() }),
    params: nothing,
    answer: { description: text('末尾。', 'The end.'), schema: changesHead },
    problems: [],
  },
  async ({ query: { place }, context: { store } }) => {
    const now = await census(store, place)
    return json({ ...now, next: cursorAt(now, place) })
  },
)
