import { type CivilDate, civilDate, type DueResult, dueDate, lawOf, moment, text } from '@gongkai/core'
import * as z from 'zod'
import { coreProblemJson, traceJson } from '../http/calendar-json.ts'
import { parameter } from '../http/parameter.ts'
import { blaming } from '../http/request-fault.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { due } from '../schemas/due.ts'
import { knownOnParameter, momentParameter, organPlaceParameter, traceParameter } from './parameters.ts'

const nation = '100000'

/** Until when a term runs. */
export const getDue = route(
  {
    path: '/v1/due',
    operationId: 'getDue',
    tag: 'rules',
    summary: text('期限届满日', 'Until when a term runs'),
    description: text(
      '按条款和放假通知推算期限届满日，并逐日列出计算过程。尚未公布放假通知的年份给出暂定日期和可能的范围，不作猜测。按小时计的期限只知起算日期的，给出到期时刻的范围。',
      'The last day of a term, by its clause and the holiday notices, with the count day by day. Where a notice is still awaited the date is provisional and comes with its bounds; nothing is guessed. A term in hours of which only the starting day is known comes with the instants between which it ends.',
    ),
    query: z.strictObject({
      term: parameter(z.string().regex(/^[a-z0-9-]{1,64}$/), {
        description: text('期限代码，如 answer（答复申请）。', 'Code of the term, such as answer.'),
        expected: text('期限代码，例如 answer', 'the code of a term, such as answer'),
        example: 'answer',
      }),
      from: momentParameter(
        '起算的日期或者时刻，不计入。',
        'The day or instant it starts; it does not count itself.',
        '2022-09-30',
      ),
      place: organPlaceParameter.optional(),
      knownOn: knownOnParameter.optional(),
      trace: traceParameter('true').optional(),
    }),
    params: nothing,
    answer: { description: text('届满日，或者没有的原因。', 'The date, or why there is none.'), schema: due },
    problems: [],
  },
  ({ query: { term, place = nation, trace = 'true', ...dates }, context }) => {
    const knownOn = dates.knownOn === undefined ? context.clock.today() : civilDate(dates.knownOn)
    const from = moment(dates.from)
    const law = blaming('place', () => lawOf({ place, knownOn }))
    const result = blaming('term', () => dueDate({ term, from, trace: trace === 'true' }, law, { knownOn }), {
      'civil/beyond-calendar': 'from',
    })
    return json(dueJson(result, place, knownOn), { cache: 'minutes' })
  },
)

/** The answer as it is served: member by member, so that nothing goes out which the document does not name. */
function dueJson(result: DueResult, place: string, knownOn: CivilDate) {
  const { status, term, from } = result
  const asked = { place, knownOn, term, from }
  if (!('clause' in result)) return { ...asked, status, why: coreProblemJson(result.why) }
  const { title, clause, citation, count, unit, kind, confidence, certain, restartedOn, ignored, trace } = result
  const grounds = {
    ...asked,
    title,
    clause,
    citation,
    count,
    unit,
    kind,
    confidence,
    certain,
    restartedOn,
    ignored: ignored.map(coreProblemJson),
    trace: traceJson(trace),
  }
  switch (result.status) {
    case 'unknown':
      return { ...grounds, status, why: coreProblemJson(result.why) }
    case 'final':
      return { ...grounds, status, on: result.on, instead: result.instead, at: result.at }
    case 'provisional':
      return {
        ...grounds,
        status,
        on: result.on,
        instead: result.instead,
        between: result.between,
        atBetween: result.atBetween,
        awaiting: result.awaiting,
      }
  }
}
