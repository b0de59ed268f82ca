import { text, vocabulary } from '@gongkai/core'
import * as z from 'zod'
import { liveRecord } from '../http/live-record.ts'
import { oneOf, parameter } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { linkPage } from '../schemas/link.ts'
import { links } from '../store/index.ts'
import { cursorParameter, idParameter, limitParameter } from './parameters.ts'

const defaultLimit = 100
const types: readonly string[] = vocabulary('relation-types').codes

/** How a record stands to others. */
export const listLinks = route(
  {
    path: '/v1/records/{id}/links',
    operationId: 'listLinks',
    tag: 'records',
    summary: text('记录的关系', 'List the links of a record'),
    description: text(
      '引用、依据、废止、修改、解读、答复、替代等，双向列出。文号按规范写法与现有记录对应；没有对应记录的也保留。',
      'Citations, bases, repeals, amendments, interpretations, answers, replacements, in both directions. A document number leads to the live records that bear it; what leads to none is kept.',
    ),
    query: z.strictObject({
      direction: oneOf(['outgoing', 'incoming'], {
        description: text('只要一个方向。', 'Only one direction.'),
      }).optional(),
      type: parameter(
        z.string().refine((value) => types.includes(value)),
        {
          description: text(
            '只要这种关系，见 /v1/vocabularies/relation-types。',
            'Only this relation, see /v1/vocabularies/relation-types.',
          ),
          expected: text('词表 relation-types 中的代码', 'a code of the vocabulary relation-types'),
          example: 'interprets',
        },
        { 'x-vocabulary': 'relation-types' },
      ).optional(),
      limit: limitParameter(500, defaultLimit).optional(),
      cursor: cursorParameter('上一页给出的 next。', 'The next of the last page.').optional(),
    }),
    params: z.object({ id: idParameter }),
    answer: {
      description: text('一页关系。', 'A page of links.'),
      schema: linkPage,
      example: {
        items: [
          {
            direction: 'outgoing',
            type: 'cites',
            statedBy: '611000.notice-7',
            docNumber: '国办发〔2016〕80号',
            records: [],
          },
        ],
        next: null,
        epoch: '0f1e2d3c4b5a6978',
      },
    },
    problems: [404, 410],
  },
  async ({ query: { limit = defaultLimit, ...asked }, params: { id }, context: { store } }) => {
    await liveRecord(store, id)
    const { items, next = null, head } = await links(store, { id, limit, ...asked })
    return json({ items, next, epoch: head.epoch })
  },
)
