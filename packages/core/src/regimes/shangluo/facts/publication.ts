import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const opinion = { instrument: 'shangluo-opinion-2014', section: '二.2' } as const
const organ = text('主办机关', 'the organ in charge')

/** Facts of a document or an activity that the Opinion asks for. */
export const publicationFacts = {
  'activity.endedAt': {
    type: 'moment',
    over: ['record'],
    ask: text('活动结束时间', 'When the activity ended'),
    read: { from: 'pointer', pointer: '/endedAt' },
    clause: opinion,
  },
  'activity.livelihood': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否事关民生', 'Whether it touches the livelihood of the people'),
    read: { from: 'pointer', pointer: '/livelihood' },
    clause: opinion,
    judge: organ,
  },
  'activity.important': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否属于重要政务活动', 'Whether it is an important government activity'),
    read: { from: 'pointer', pointer: '/important' },
    clause: opinion,
    judge: organ,
  },
} as const satisfies Readonly<Record<string, Fact>>
