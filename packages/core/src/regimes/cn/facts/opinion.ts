import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { opinionClasses } from '../../../vocabularies/public-opinion.ts'

const o61 = { instrument: 'o61-2016', unplaced: true } as const

/** Facts of a case of public opinion. */
export const opinionFacts = {
  'opinion.detectedAt': {
    type: 'moment',
    over: ['record'],
    ask: text('发现舆情的时间', 'When the opinion was detected'),
    read: { from: 'pointer', pointer: '/detectedAt' },
    clause: o61,
  },
  'opinion.respondedAt': {
    type: 'moment',
    over: ['record'],
    ask: text('首次回应的时间', 'When it was first answered'),
    read: { from: 'pointer', pointer: '/respondedAt' },
    clause: o61,
  },
  'opinion.class': {
    type: 'code',
    over: ['record'],
    ask: text('舆情类别', 'The class of opinion'),
    read: { from: 'pointer', pointer: '/class' },
    ...coded(opinionClasses),
    clause: o61,
  },
  'opinion.owner': {
    type: 'text',
    over: ['record'],
    ask: text('回应责任主体的名称', 'The name of the body that has to answer'),
    read: { from: 'pointer', pointer: '/owner/name' },
    clause: o61,
  },
  'opinion.ownerBody': {
    type: 'text',
    over: ['record'],
    ask: text('回应责任主体的机关标识', 'The record id of the body that has to answer'),
    read: { from: 'pointer', pointer: '/owner/body' },
    clause: o61,
  },
} as const satisfies Readonly<Record<string, Fact>>
