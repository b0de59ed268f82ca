import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { letterCategories, letterStates } from '../../../vocabularies/letters.ts'

const o57 = { instrument: 'o57-2014', unplaced: true } as const

/** Facts of a letter from the public. */
export const letterFacts = {
  'letter.askedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('来信日期', 'The date the letter came in'),
    read: { from: 'pointer', pointer: '/askedOn' },
    clause: o57,
  },
  'letter.answeredOn': {
    type: 'moment',
    over: ['record'],
    ask: text('答复日期', 'The date of the answer'),
    read: { from: 'pointer', pointer: '/answeredOn' },
    clause: o57,
  },
  'letter.explainedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('说明不能按期办结理由的日期', 'The date the delay was explained'),
    read: { from: 'pointer', pointer: '/explainedOn' },
    clause: o57,
  },
  'letter.category': {
    type: 'code',
    over: ['record'],
    ask: text('来信类别', 'What kind of letter it is'),
    read: { from: 'pointer', pointer: '/category' },
    ...coded(letterCategories),
    clause: o57,
  },
  'letter.status': {
    type: 'code',
    over: ['record'],
    ask: text('来信的办理状态', 'Where the answering of the letter stands'),
    read: { from: 'pointer', pointer: '/status' },
    ...coded(letterStates),
  },
  'letter.complex': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否情况复杂', 'Whether the matter is complex'),
    read: { from: 'pointer', pointer: '/complex' },
    clause: o57,
    judge: text('办理机关', 'the office that answers'),
  },
} as const satisfies Readonly<Record<string, Fact>>
