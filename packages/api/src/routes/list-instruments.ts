import { text } from '@gongkai/core'
import * as z from 'zod'
import { exportedLaw, lawAsked, lawFactsOf } from '../http/exported-law.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { instrumentList } from '../schemas/law.ts'
import { knownOnParameter, organPlaceParameter } from './parameters.ts'

/** The instruments. */
export const listInstruments = route(
  {
    path: '/v1/instruments',
    operationId: 'listInstruments',
    tag: 'rules',
    summary: text('法律文件', 'List instruments'),
    description: text(
      '某地所适用的法律、法规和文件，附效力期间、来源和可靠程度。',
      'The laws, regulations and documents that bind a place: when in force, from which source, how well known.',
    ),
    query: z.strictObject({ place: organPlaceParameter.optional(), knownOn: knownOnParameter.optional() }),
    params: nothing,
    answer: { description: text('法律文件清单。', 'The instruments.'), schema: instrumentList },
    problems: [],
  },
  ({ query, context: { clock } }) => {
    const law = lawAsked(query, clock)
    return json({ ...lawFactsOf(law), items: exportedLaw(law).instruments }, { cache: 'minutes' })
  },
)
