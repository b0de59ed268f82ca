import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { emergencyLevels } from '../../../vocabularies/emergencies.ts'

const o61 = { instrument: 'o61-2016', unplaced: true } as const

/** Facts of an emergency, in its release or in the case of public opinion about it. */
export const emergencyFacts = {
  'emergency.level': {
    type: 'code',
    over: ['record'],
    ask: text('突发事件级别', 'The grade of the emergency'),
    read: { from: 'pointer', pointer: '/level' },
    ...coded(emergencyLevels),
    clause: o61,
  },
  'emergency.occurredAt': {
    type: 'moment',
    over: ['record'],
    ask: text('突发事件发生时间', 'When the emergency occurred'),
    read: { from: 'pointer', pointer: '/occurredAt' },
    clause: o61,
  },
  'emergency.pressConferenceAt': {
    type: 'moment',
    over: ['record'],
    ask: text('就突发事件举行新闻发布会的时间', 'When a press conference was held on the emergency'),
    read: { from: 'pointer', pointer: '/pressConferenceAt' },
    clause: o61,
  },
} as const satisfies Readonly<Record<string, Fact>>
