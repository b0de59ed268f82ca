import { text } from '@gongkai/core'
import * as z from 'zod'
import { severalOf, wholeNumber } from '../http/parameter.ts'
import { parameterFault } from '../http/request-fault.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiProblem } from '../problems/api-error.ts'
import { digestList } from '../schemas/digests.ts'
import { digestGroups, digests } from '../store/index.ts'

/** What two nodes compare. */
export const listDigests = route(
  {
    path: '/v1/digests',
    operationId: 'listDigests',
    tag: 'changes',
    summary: text('比对摘要', 'Compare two nodes'),
    description: text(
      '某一位置上现有记录的数目和摘要，按地区、月份分组。两个节点数目和摘要都相同，所存即相同；不同的组再逐条核对。',
      'Counts and digests of what was live at a position, by place and month. Where both agree, two nodes hold the same; only groups that differ need a closer look.',
    ),
    query: z.strictObject({
      at: wholeNumber(0, 999_999_999, {
        description: text('序号；默认为现在的末尾。', 'The position; the end of the feed where absent.'),
      }).optional(),
      by: severalOf(digestGroups, {
        description: text(
          '分组依据，以逗号分隔；默认不分组。',
          'What to group by, separated by commas; one group where absent.',
        ),
        example: 'place,month',
      }).optional(),
    }),
    params: nothing,
    answer: {
      description: text('数目和摘要。', 'Counts and digests.'),
      schema: digestList,
      example: {
        epoch: '0f1e2d3c4b5a6978',
        at: 1204,
        head: 1204,
        items: [
          {
            place: '611000',
            month: '2026-01',
            count: 31,
            digest: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
            gone: 0,
          },
        ],
      },
    },
    problems: [],
  },
  async ({ query: { at, by = [] }, context: { store } }) => {
    const found = await digests(store, by, at)
    const { epoch, seq } = found.head
    if (found.at > seq) {
      const why = text(`大于现在的末尾 ${seq}`, `it lies beyond the end of the feed, ${seq}`)
      throw parameterFault('at', apiProblem('invalid-parameter', { name: 'at', why }))
    }
    return json({ epoch, at: found.at, head: seq, items: found.items })
  },
)
