import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { field, maybe } from '../fields/field.ts'
import { count, line } from '../fields/leaves.ts'
import { periodSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const hotlineStatisticsSchema = z.strictObject({
  period: field(periodSchema, '统计期间', 'Period', '统计的期间。', 'The days that are counted.'),
  received: maybe(count, '来电数', 'Received', '来电总数。', 'How many calls came in.'),
  answered: maybe(count, '接听数', 'Answered', '接听的来电数。', 'How many were answered.'),
  timely: maybe(
    count,
    '及时答复数',
    'Timely',
    '及时答复询问的数量。',
    'How many questions were answered in good time.',
  ),
})

/** A hotline or duty telephone. */
export const hotlineKind = defineKind({
  code: 'hotline',
  label: text('热线电话', 'Hotline'),
  description: text('政府热线、部门值班电话及其接听情况。', 'A hotline or duty telephone and how it is answered.'),
  clauses: ['shangluo-opinion-2014#二.3'],
  slug: ['numbers'],
  fields: {
    numbers: maybe(z.array(line), '电话号码', 'Numbers', '热线、值班电话号码。', 'Its telephone numbers.'),
    hours: maybe(line, '服务时间', 'Hours', '接听时间。', 'When it is answered.'),
    duty: maybe(
      z.boolean(),
      '是否值班电话',
      'Duty telephone',
      '是否部门值班电话。',
      'Whether it is a department’s duty telephone.',
    ),
    statistics: maybe(
      z.array(hotlineStatisticsSchema),
      '接听统计',
      'Statistics',
      '分期间的接听统计。',
      'Figures by period.',
    ),
  },
})

/** A published hotline. */
export type HotlineRecord = RecordOfKind<typeof hotlineKind>
