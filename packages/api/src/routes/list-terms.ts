import { text } from '@gongkai/core'
import * as z from 'zod'
import { exportedLaw, lawAsked, lawFactsOf, spokenOf } from '../http/exported-law.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { termList } from '../schemas/law.ts'
import { knownOnParameter, organPlaceParameter } from './parameters.ts'

/** The terms. */
export const listTerms = route(
  {
    path: '/v1/terms',
    operationId: 'listTerms',
    tag: 'rules',
    summary: text('期限清单', 'List terms'),
    description: text(
      '某地所适用的期限及其条款；推算日期用 /v1/due。',
      'The terms that bind a place, with their clauses; /v1/due counts them.',
    ),
    query: z.strictObject({ place: organPlaceParameter.optional(), knownOn: knownOnParameter.optional() }),
    params: nothing,
    answer: { description: text('期限清单。', 'The terms.'), schema: termList },
    problems: [],
  },
  ({ query, context: { clock } }) => {
    const law = lawAsked(query, clock)
    return json({ ...lawFactsOf(law), items: spokenOf(exportedLaw(law).terms) }, { cache: 'minutes' })
  },
)
