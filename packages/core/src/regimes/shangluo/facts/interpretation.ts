import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { interpretationElements, interpreters } from '../../../vocabularies/interpretation.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '三.4' } as const
const interpreted = {
  from: 'records',
  kind: 'interpretation',
  whose: 'anyone',
  dated: 'documentPublishedOn',
  by: 'codes',
  field: 'of/record',
} as const
const policies = { from: 'records', kind: 'document', dated: 'publishedOn' } as const

/** Facts of an interpretation, and of the policies of a period with theirs. */
export const interpretationFacts = {
  'interpretation.elements': {
    type: 'codes',
    over: ['record'],
    ask: text('解读涵盖的内容', 'What the interpretation covers'),
    read: { from: 'pointer', pointer: '/elements' },
    ...coded(interpretationElements),
    clause,
  },
  'interpretation.interpreter': {
    type: 'code',
    over: ['record'],
    ask: text('由谁解读：负责同志、专家学者还是评论员', 'Who interprets: an official, an expert or a commentator'),
    read: { from: 'pointer', pointer: '/interpreter' },
    ...coded(interpreters),
    clause,
  },
  'interpretation.limit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '解读的上限天数（使用者给定；实施意见只要求及时）',
      'The most days before the interpretation (set by the caller: the Opinion only asks for a timely one)',
    ),
    read: { from: 'stated' },
    clause,
  },
  'policy.importantCount': {
    type: 'count',
    over: ['body-period'],
    ask: text('期间内公开的重要政策数', 'How many important policies were published in the period'),
    read: { ...policies, where: { importantPolicy: true }, by: 'count' },
    clause,
  },
  'policy.important': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内公开的重要政策', 'The important policies published in the period'),
    read: { ...policies, where: { importantPolicy: true }, by: 'codes', field: 'id' },
    clause,
  },
  'policy.interpreted': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内公开的文件中已有出台解读的', 'The documents published in the period that were interpreted'),
    read: { ...interpreted, where: { stage: 'on-issue' } },
    clause,
  },
  'policy.majorCount': {
    type: 'count',
    over: ['body-period'],
    ask: text('期间内公开的重大政策数', 'How many major policies were published in the period'),
    read: { ...policies, where: { majorPolicy: true }, by: 'count' },
    clause,
  },
  'policy.major': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内公开的重大政策', 'The major policies published in the period'),
    read: { ...policies, where: { majorPolicy: true }, by: 'codes', field: 'id' },
    clause,
  },
  'policy.effectsInterpreted': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内公开的文件中已有效果解读的', 'The documents published in the period whose effects were told'),
    read: { ...interpreted, where: { stage: 'effects' } },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
