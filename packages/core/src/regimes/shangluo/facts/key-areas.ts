import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { keyAreas } from '../../../vocabularies/key-areas.ts'

const section = { instrument: 'shangluo-opinion-2014', section: '二.2' } as const

/** Facts of the key areas of a body over a period: those it answers for, and those it published documents in. */
export const keyAreaFacts = {
  'keyAreas.assigned': {
    type: 'codes',
    over: ['body-period'],
    ask: text('由该机关负责公开的重点领域', 'The key areas that the body answers for'),
    read: {
      from: 'records',
      kind: 'responsibility',
      where: { function: 'key-area' },
      whose: 'body',
      dated: 'from',
      until: 'to',
      by: 'codes',
      field: 'keyAreas',
    },
    ...coded(keyAreas),
    clause: section,
  },
  'keyAreas.published': {
    type: 'codes',
    over: ['body-period'],
    ask: text(
      '该机关在期间内公开的文件所属的重点领域',
      'The key areas of the documents the body published in the period',
    ),
    read: { from: 'records', kind: 'document', dated: 'publishedOn', by: 'codes', field: 'keyAreas' },
    ...coded(keyAreas),
    clause: section,
  },
} as const satisfies Readonly<Record<string, Fact>>
