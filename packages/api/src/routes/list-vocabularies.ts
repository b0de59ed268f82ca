import { text } from '@gongkai/core'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { headOf, servedVocabularies } from '../http/vocabularies.ts'
import { vocabularyList } from '../schemas/vocabulary.ts'

/** The vocabularies. */
export const listVocabularies = route(
  {
    path: '/v1/vocabularies',
    operationId: 'listVocabularies',
    tag: 'vocabularies',
    summary: text('词表清单', 'List vocabularies'),
    description: text(
      '记录中各种代码所属的词表，附来源。',
      'The vocabularies of the codes that records carry, with their sources.',
    ),
    query: nothing,
    params: nothing,
    answer: { description: text('全部词表。', 'Every vocabulary.'), schema: vocabularyList },
    problems: [],
  },
  () => {
    const items = [...servedVocabularies.values()].map((one) => ({ ...headOf(one), count: one.concepts.length }))
    return json({ items }, { cache: 'day' })
  },
)
