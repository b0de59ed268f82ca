import { addWorkingDays, civilDate, place as knownPlace, text, unwrap, workingDaysBetween } from '@gongkai/core'
import * as z from 'zod'
import { basisJson, coreProblemJson, traceJson } from '../http/calendar-json.ts'
import { wholeNumber } from '../http/parameter.ts'
import { blaming, RequestFault } from '../http/request-fault.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiProblem } from '../problems/api-error.ts'
import { workingDays } from '../schemas/working-days.ts'
import { dayParameter, knownOnParameter, organPlaceParameter, traceParameter } from './parameters.ts'

/** Working days, counted or added. */
export const getWorkingDays = route(
  {
    path: '/v1/working-days',
    operationId: 'getWorkingDays',
    tag: 'rules',
    summary: text('工作日', 'Count working days'),
    description: text(
      '给 to：数 from 之后至 to（含）的工作日。给 add：从 from 起加若干工作日。两者给且只给一个。',
      'With to: how many working days lie after from, up to and including to. With add: the day on which that many have passed. Give one of the two.',
    ),
    query: z.strictObject({
      from: dayParameter('起算日，不计入。', 'The day before the first that counts.', '2022-09-30'),
      to: dayParameter('最后一日，计入。', 'The last day that counts.', '2022-11-02').optional(),
      add: wholeNumber(0, 5000, {
        description: text('所加的工作日数。', 'How many working days to add.'),
        example: '20',
      }).optional(),
      place: organPlaceParameter.optional(),
      knownOn: knownOnParameter.optional(),
      trace: traceParameter('false').optional(),
    }),
    params: nothing,
    answer: { description: text('天数或者日期。', 'The count, or the date.'), schema: workingDays },
    problems: [],
  },
  ({ query: { to, add, place = '100000', trace = 'false', ...dates }, context: { clock } }) => {
    const from = civilDate(dates.from)
    const knownOn = dates.knownOn === undefined ? clock.today() : civilDate(dates.knownOn)
    blaming('place', () => unwrap(knownPlace(place)))
    const how = { place, knownOn, trace: trace === 'true' }
    if ((to === undefined) === (add === undefined)) throw oneOfTwo()
    const blamed = add === undefined ? 'to' : 'add'
    const result = blaming(blamed, () =>
      add === undefined ? workingDaysBetween(from, civilDate(to), how) : addWorkingDays(from, add, how),
    )
    const asked = { from, ...(add === undefined ? { to } : { add }), place, knownOn }
    if (result.status === 'unknown')
      return json(
        { ...asked, status: result.status, why: coreProblemJson(result.why) },
        {
          cache: 'minutes',
        },
      )
    const { basis, trace: days, ...rest } = result
    const grounds = { basis: basis.map(basisJson), ...(days === undefined ? {} : { trace: traceJson(days) }) }
    return json({ ...asked, ...rest, ...grounds }, { cache: 'minutes' })
  },
)

function oneOfTwo(): RequestFault {
  const why = text('to 和 add 须给且只给一个', 'give either to or add, and not both')
  const problem = apiProblem('invalid-parameter', { name: 'to', why })
  return new RequestFault(problem, [
    { problem, parameter: 'to' },
    { problem, parameter: 'add' },
  ])
}
