import { civilDate, type DutyFunction, text, vocabulary, whoIsResponsible } from '@gongkai/core'
import * as z from 'zod'
import { lawAsked, lawFactsOf } from '../http/exported-law.ts'
import { parameter } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { responsibilityList } from '../schemas/responsibility.ts'
import { liveOfKind } from '../store/index.ts'
import { dayParameter, keyAreaParameter, knownOnParameter, organPlaceParameter } from './parameters.ts'

const functions = vocabulary('functions').codes

function isFunction(code: string): code is DutyFunction {
  return functions.some((one) => one === code)
}

/** Who answers for what. */
export const listResponsibilities = route(
  {
    path: '/v1/responsibilities',
    operationId: 'listResponsibilities',
    tag: 'rules',
    summary: text('职责分工', 'Who answers for what'),
    description: text(
      '某地某日由哪个机关负责某项工作：已公开的职责分工记录在前，条款在后；县区没有记录的，给出上级安排供参照。',
      'Which body answers for a function in a place on a day: published records first, then the clauses; to a county without records the arrangement above it is shown as a model.',
    ),
    query: z.strictObject({
      function: parameter(
        z.string().refine(isFunction),
        {
          description: text(
            '职责代码，见 /v1/vocabularies/functions；默认为全部。',
            'Code of the function, see /v1/vocabularies/functions; every one where absent.',
          ),
          expected: text('词表 functions 中的代码', 'a code of the vocabulary functions'),
          example: 'websites',
        },
        { 'x-vocabulary': 'functions' },
      ).optional(),
      place: organPlaceParameter.optional(),
      on: dayParameter('所问的日期；默认为今天。', 'The day asked about; today where absent.').optional(),
      keyArea: keyAreaParameter.optional(),
      knownOn: knownOnParameter.optional(),
    }),
    params: nothing,
    answer: {
      description: text('负责的机关。', 'The bodies.'),
      schema: responsibilityList,
      example: {
        place: '611000',
        knownOn: '2026-11-23',
        law: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
        on: '2014-06-03',
        function: 'websites',
        items: [
          {
            function: 'websites',
            body: { 'zh-CN': '市政府政务信息化办公室', en: 'Municipal office of government informatization' },
            source: 'clause',
            clause: 'shangluo-opinion-2014#四.2',
            applies: 'named',
            certain: true,
          },
        ],
      },
    },
    problems: [],
  },
  async ({ query: { function: wanted, keyArea, on: day, ...asked }, context: { store, clock } }) => {
    const law = lawAsked(asked, clock)
    const on = day === undefined ? clock.today() : civilDate(day)
    const records = await liveOfKind(store, 'responsibility', law.place)
    const area = keyArea === undefined ? {} : { keyArea }
    const items = (wanted === undefined ? functions : [wanted]).flatMap((each) =>
      whoIsResponsible({ function: each, on, records, ...area }, law).map((body) => ({ function: each, ...body })),
    )
    const named = wanted === undefined ? {} : { function: wanted }
    return json({ ...lawFactsOf(law), on, ...named, ...area, items })
  },
)
