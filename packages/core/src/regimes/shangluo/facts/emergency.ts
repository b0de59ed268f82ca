import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '二.1' } as const

/** Facts of what was told about an emergency. */
export const emergencyFacts = {
  'emergency.firstReleaseLimit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '首次发布的上限小时数（使用者给定；实施意见只要求第一时间）',
      'The most hours before the first release (set by the caller: the Opinion only asks for the first moment)',
    ),
    read: { from: 'stated' },
    clause,
  },
  'emergency.updated': {
    type: 'boolean',
    over: ['record'],
    ask: text('首次发布以后是否发布动态信息', 'Whether updates followed the first release'),
    read: { from: 'items', pointer: '/updates', by: 'any' },
    clause,
  },
  'emergency.facts': {
    type: 'text',
    over: ['record'],
    ask: text('公布的事实真相', 'The facts that were told'),
    read: { from: 'pointer', pointer: '/facts' },
    clause,
  },
  'emergency.attitude': {
    type: 'text',
    over: ['record'],
    ask: text('公布的政府态度', 'The stand of the government that was told'),
    read: { from: 'pointer', pointer: '/attitude' },
    clause,
  },
  'emergency.measures': {
    type: 'text',
    over: ['record'],
    ask: text('公布的措施', 'The measures that were told'),
    read: { from: 'pointer', pointer: '/measures' },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
