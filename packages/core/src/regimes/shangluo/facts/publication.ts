import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const opinion = { instrument: 'shangluo-opinion-2014', section: '二.2' } as const
const organ = text('主办机关', 'the organ in charge')

/** Facts of a document or an activity that the Opinion asks for. */
export const publicationFacts = {
  'document.normative': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否属于规范性文件', 'Whether it is a normative document'),
    read: { from: 'pointer', pointer: '/normative' },
    clause: opinion,
    judge: text('制定机关', 'the organ that made it'),
  },
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
