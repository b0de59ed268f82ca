import { text } from '@gongkai/core'
import * as z from 'zod'
import { severalOf } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { statistics } from '../schemas/statistics.ts'
import { countRecords, dimensions, type Measure, measures } from '../statistics/count.ts'
import { judgeAll } from '../statistics/judge-all.ts'
import { head } from '../store/index.ts'
import { placeParameter } from './parameters.ts'

const defaultMeasures: readonly Measure[] = ['count']

/** Counts of records. */
export const getStatistics = route(
  {
    path: '/v1/statistics',
    operationId: 'getStatistics',
    tag: 'records',
    summary: text('统计', 'Count records'),
    description: text(
      '按地区、类型、机关、月份、重点领域、展现形式统计现有、逾期和已撤回的记录，以及纠错报告（不含报告个人信息的）。逾期由规则库按含期限的规则判断，随附规定和日历的摘要，任何人都可复核。一条记录属于几个领域或者形式的，各计一次。',
      'Counts live, late and withdrawn records, and reports of something wrong (those of personal data apart), by place, kind, body, month, key area and form. Whether one is late is judged by the rules that set a term, with the digests of law and calendar, so that anybody can do it again. A record of several areas or forms counts under each.',
    ),
    query: z.strictObject({
      by: severalOf(dimensions, {
        description: text(
          '分组依据，以逗号分隔；默认不分组。',
          'What to group by, separated by commas; no groups where absent.',
        ),
        example: 'place,kind',
      }).optional(),
      measure: severalOf(measures, {
        description: text(
          '统计项目，以逗号分隔；默认为 count。',
          'What to count, separated by commas; count where absent.',
        ),
        example: 'count,late',
      }).optional(),
      place: placeParameter.optional(),
    }),
    params: nothing,
    answer: {
      description: text('统计。', 'The numbers.'),
      schema: statistics,
      example: {
        epoch: '0f1e2d3c4b5a6978',
        seq: 1204,
        by: ['place', 'month'],
        measure: ['count', 'withdrawn'],
        items: [{ place: '611000', month: '2026-01', count: 31, withdrawn: 0 }],
      },
    },
    problems: [],
  },
  async ({ query: { by = [], measure = defaultMeasures, place }, context: { store } }) => {
    const { epoch, seq } = await head(store)
    const judged = measure.includes('late') ? { judged: await judgeAll(store) } : {}
    const items = await countRecords(store, by, measure, place)
    const asked = { ...(place === undefined ? {} : { place }), by, measure }
    return json({ epoch, seq, ...asked, ...judged, items })
  },
)
