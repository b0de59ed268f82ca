import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '三.1' } as const

/** Facts of how public opinion was reported, handed over and answered. */
export const opinionFacts = {
  'opinion.important': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否属于重要舆情', 'Whether the opinion is important'),
    read: { from: 'pointer', pointer: '/important' },
    clause,
    judge: text('监测机关', 'the body that monitors'),
  },
  'opinion.reportedAt': {
    type: 'moment',
    over: ['record'],
    ask: text('形成监测报告的时间', 'When the monitoring report was made'),
    read: { from: 'pointer', pointer: '/reportedAt' },
    clause,
  },
  'opinion.handedOverAt': {
    type: 'moment',
    over: ['record'],
    ask: text('转交相关县区、部门的时间', 'When it was handed over to the county or department concerned'),
    read: { from: 'pointer', pointer: '/handedOverAt' },
    clause,
  },
  'opinion.replyLimit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '回应的上限小时数（使用者给定；实施意见只要求及时）',
      'The most hours before the answer (set by the caller: the Opinion only asks for a timely one)',
    ),
    read: { from: 'stated' },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
