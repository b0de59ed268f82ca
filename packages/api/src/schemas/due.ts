import * as z from 'zod'
import { coreProblem, day, localText } from './common.ts'
import { askedOf, awaiting, between, traceDay, why } from './count.ts'
import { confidence, termKind } from './law.ts'
import { component, told } from './told.ts'

const asked = {
  ...askedOf,
  term: told(z.string(), '期限代码。', 'Code of the term.'),
  from: told(z.string(), '起算的日期或者时刻。', 'The day or instant it starts.'),
}

const grounds = {
  title: localText,
  clause: told(z.string(), '条款代码。', 'Code of the clause.'),
  citation: localText,
  count: told(z.int(), '期限长度，含延长。', 'How many units, the extension included.'),
  unit: told(z.enum(['working-day', 'calendar-day', 'hour', 'month', 'year']), '计算单位。', 'What it is counted in.'),
  kind: termKind,
  confidence,
  certain: told(
    z.boolean(),
    '起算时该规定是否确实有效。',
    'Whether the provision was certainly in force when the term started.',
  ),
  restartedOn: told(day.optional(), '重新起算的日期。', 'The day the count began anew, where it did.'),
  ignored: told(z.array(coreProblem), '不影响期限的事项。', 'What was passed over, and why.'),
  trace: told(z.array(traceDay).optional(), '逐日计算。', 'The count day by day.'),
}

const on = told(day, '到期日。', 'The last day.')

const instead = told(
  day.optional(),
  '条款有两种读法时，另一种读法下的日期。',
  'The date under the other reading, where the clause can be read in two ways.',
)

const final = component(
  'DueFinal',
  z.object({
    ...asked,
    ...grounds,
    status: z.literal('final'),
    on,
    instead,
    at: told(
      z.string().meta({ format: 'date-time' }).optional(),
      '按小时计算的到期时刻。',
      'The last instant, where it is counted in hours.',
    ),
  }),
  '确定的到期日。',
  'A date that is final.',
)

const provisional = component(
  'DueProvisional',
  z.object({
    ...asked,
    ...grounds,
    status: z.literal('provisional'),
    on,
    instead,
    between,
    atBetween: told(
      z
        .array(z.string().meta({ format: 'date-time' }))
        .min(2)
        .max(2)
        .optional(),
      '按小时计而只知起算日期时，最早和最晚可能的到期时刻，含首尾。',
      'The earliest and the latest instant it can end, both included, where it is counted in hours from a bare day.',
    ),
    awaiting: z.array(awaiting),
  }),
  '暂定的到期日：所等待的放假通知公布后，或者补上起算时刻后，才能确定。',
  'A date that will be certain once the notices awaited are out, or the time of day of the start is known.',
)

const unknown = component(
  'DueUnknown',
  z.object({
    ...asked,
    ...z.object(grounds).partial().shape,
    status: z.literal('unknown'),
    why,
  }),
  '无法给出到期日。',
  'There is no date.',
)

/** Until when a term runs. */
export const due = component(
  'Due',
  z.discriminatedUnion('status', [final, provisional, unknown]),
  '期限的届满。',
  'Until when a term runs.',
)
