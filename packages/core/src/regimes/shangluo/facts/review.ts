import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const opinion = { instrument: 'shangluo-opinion-2014', section: '三.2' } as const
const reply = { instrument: 'shangluo-coordination', article: 8 } as const

/** Facts of the three reviews, and of the consultation of another body. */
export const reviewFacts = {
  'review.covers': {
    type: 'count',
    over: ['review-log'],
    ask: text('一次审查涵盖几项信息', 'How many items the one review covered'),
    read: { from: 'items', pointer: '/covers', by: 'count', whole: true },
    clause: opinion,
  },
  'review.handlerAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('承办人员初审的时间', 'When the handler reviewed it'),
    read: { from: 'items', pointer: '/steps', where: { role: 'handler' }, by: 'last', field: 'at' },
    clause: opinion,
  },
  'review.departmentHeadAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('承办部门负责人审核的时间', 'When the head of the department reviewed it'),
    read: { from: 'items', pointer: '/steps', where: { role: 'department-head' }, by: 'last', field: 'at' },
    clause: opinion,
  },
  'review.unitHeadAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('单位负责人审发的时间', 'When the head of the unit approved it'),
    read: { from: 'items', pointer: '/steps', where: { role: 'unit-head' }, by: 'last', field: 'at' },
    clause: opinion,
  },
  'review.reviewers': {
    type: 'count',
    over: ['review-log'],
    ask: text('三审共有几人参加', 'How many different people took part in the three reviews'),
    read: { from: 'items', pointer: '/steps', by: 'distinct', field: 'reviewer/name', whole: true },
    clause: opinion,
  },
  'coordination.receivedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('对方收到征求意见函的时间', 'When the other body received the letter'),
    read: { from: 'pointer', pointer: '/receivedAt' },
    clause: reply,
  },
  'coordination.repliedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('对方书面答复的时间', 'When the other body answered in writing'),
    read: { from: 'pointer', pointer: '/repliedAt' },
    clause: reply,
  },
  'coordination.agreed': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('对方是否同意', 'Whether the other body agreed'),
    read: { from: 'pointer', pointer: '/agreed' },
    clause: reply,
  },
  'coordination.reason': {
    type: 'text',
    over: ['review-log'],
    ask: text('对方不同意的理由', 'Why the other body did not agree'),
    read: { from: 'pointer', pointer: '/reason' },
    clause: reply,
  },
  'coordination.publishedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('公开的时间', 'When it was published'),
    read: { from: 'pointer', pointer: '/publishedAt' },
  },
} as const satisfies Readonly<Record<string, Fact>>
