import * as z from 'zod'
import { day } from './common.ts'
import { askedOf, awaiting, basis, between, traceDay, why } from './count.ts'
import { component, told } from './told.ts'

const asked = { ...askedOf, from: told(day, '起算日，不计入。', 'The day before the first that counts.') }
const grounds = {
  basis: z.array(basis),
  trace: told(z.array(traceDay).optional(), '逐日计算。', 'The count day by day.'),
}

const to = told(day, '最后一日，计入。', 'The last day that counts.')
const count = told(z.int(), 'from 之后至 to（含）的工作日数。', 'Working days after from, up to and including to.')
const add = told(z.int(), '所加的工作日数。', 'How many working days were added.')
const on = told(day, '加上之后的日期。', 'The day on which the last of them falls.')

const countFinal = component(
  'WorkingDayCountFinal',
  z.object({ ...asked, to, ...grounds, status: z.literal('final'), count }),
  '确定的工作日数。',
  'A count that is final.',
)

const countProvisional = component(
  'WorkingDayCountProvisional',
  z.object({
    ...asked,
    to,
    ...grounds,
    status: z.literal('provisional'),
    count,
    between: told(
      z.array(z.int()).min(2).max(2),
      '最少和最多可能的天数。',
      'The least and the most it can turn out to be.',
    ),
    awaiting: z.array(awaiting),
  }),
  '暂定的工作日数。',
  'A count that awaits a notice.',
)

const dateFinal = component(
  'WorkingDayDateFinal',
  z.object({ ...asked, add, ...grounds, status: z.literal('final'), on }),
  '确定的日期。',
  'A date that is final.',
)

const dateProvisional = component(
  'WorkingDayDateProvisional',
  z.object({ ...asked, add, ...grounds, status: z.literal('provisional'), on, between, awaiting: z.array(awaiting) }),
  '暂定的日期。',
  'A date that awaits a notice.',
)

const unknown = component(
  'WorkingDaysUnknown',
  z.object({ ...asked, to: to.optional(), add: add.optional(), status: z.literal('unknown'), why }),
  '无法计算。',
  'There is no answer.',
)

/** Working days, counted or added. */
export const workingDays = component(
  'WorkingDays',
  z.union([countFinal, countProvisional, dateFinal, dateProvisional, unknown]),
  '工作日的计算：给 to 则数天数，给 add 则推日期。',
  'Working days: counted up to a day, or added to one.',
)
