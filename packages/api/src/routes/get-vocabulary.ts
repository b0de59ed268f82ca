import { text } from '@gongkai/core'
import * as z from 'zod'
import { closest } from '../http/closest.ts'
import { parameter } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { headOf, servedVocabularies } from '../http/vocabularies.ts'
import { apiError } from '../problems/api-error.ts'
import { vocabularySchema } from '../schemas/vocabulary.ts'

/** One vocabulary. */
export const getVocabulary = route(
  {
    path: '/v1/vocabularies/{name}',
    operationId: 'getVocabulary',
    tag: 'vocabularies',
    summary: text('一份词表', 'Get a vocabulary'),
    description: text('词表及其全部词条。', 'A vocabulary with its concepts.'),
    query: nothing,
    params: z.object({
      name: parameter(z.string().regex(/^[a-z0-9-]{1,64}$/), {
        description: text('词表名称。', 'Name of the vocabulary.'),
        expected: text('词表名称', 'the name of a vocabulary'),
        example: 'key-areas',
      }),
    }),
    answer: { description: text('该词表。', 'The vocabulary.'), schema: vocabularySchema },
    problems: [404],
  },
  ({ params: { name }, ifNoneMatch }) => {
    const found = servedVocabularies.get(name)
    if (found === undefined) {
      const suggestion = closest(name, servedVocabularies.keys())
      throw apiError('vocabulary-not-found', { name, ...(suggestion === undefined ? {} : { suggestion }) })
    }
    return json({ ...headOf(found), concepts: found.concepts }, ifNoneMatch, { cache: 'day' })
  },
)
