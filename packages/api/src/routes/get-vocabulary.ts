import { text } from '@gongkai/core'
import * as z from 'zod'
import { closest } from '../http/closest.ts'
import { formatParameter } from '../http/formats.ts'
import { parameter } from '../http/parameter.ts'
import { json, respond } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { headOf, servedVocabularies } from '../http/vocabularies.ts'
import { apiError } from '../problems/api-error.ts'
import { rdfFormats, rdfText } from '../rdf/formats.ts'
import { skosOf } from '../rdf/skos.ts'
import { vocabularySchema } from '../schemas/vocabulary.ts'

/** One vocabulary. */
export const getVocabulary = route(
  {
    path: '/v1/vocabularies/{name}',
    operationId: 'getVocabulary',
    tag: 'vocabularies',
    summary: text('一份词表', 'Get a vocabulary'),
    description: text(
      '词表及其全部词条；另有 SKOS 的 JSON-LD 和 Turtle，由 Accept 或 format 选择。',
      'A vocabulary with its concepts; also as SKOS in JSON-LD and Turtle, by Accept or format.',
    ),
    query: z.strictObject({ format: formatParameter(['json', 'jsonld', 'turtle']).optional() }),
    params: z.object({
      name: parameter(z.string().regex(/^[a-z0-9-]{1,64}$/), {
        description: text('词表名称。', 'Name of the vocabulary.'),
        expected: text('词表名称', 'the name of a vocabulary'),
        example: 'key-areas',
      }),
    }),
    answer: { description: text('该词表。', 'The vocabulary.'), schema: vocabularySchema },
    formats: rdfFormats,
    problems: [404],
  },
  ({ params: { name }, type, context: { baseUrl } }) => {
    const found = servedVocabularies.get(name)
    if (found === undefined) {
      const suggestion = closest(name, servedVocabularies.keys())
      throw apiError('vocabulary-not-found', { name, ...(suggestion === undefined ? {} : { suggestion }) })
    }
    if (type !== 'application/json') {
      const body = rdfText(skosOf(found, `${baseUrl}/v1/vocabularies/${name}`), type)
      return respond({ body, type, cache: 'day' })
    }
    return json({ ...headOf(found), concepts: found.concepts }, { cache: 'day' })
  },
)
