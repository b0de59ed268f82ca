import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '二.2' } as const

/** Facts of services, interviews, surveys and consultations on a site. */
export const siteFacts = {
  'service.sourceChangedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('事项本身变更的日期', 'The day the service itself changed'),
    read: { from: 'pointer', pointer: '/sourceChangedOn' },
    clause,
  },
  'service.pageChangedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('网页更新的日期', 'The day its page was brought up to date'),
    read: { from: 'pointer', pointer: '/pageChangedOn' },
    clause,
  },
  'service.updateLimit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '网页更新的上限天数（使用者给定；实施意见只要求及时）',
      'The most days before the page is brought up to date (set by the caller: the Opinion only asks for timeliness)',
    ),
    read: { from: 'stated' },
    clause,
  },
  'interview.plan': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('本年度是否有在线访谈计划', 'Whether there is a plan of online interviews for the year'),
    read: { from: 'records', kind: 'interview-plan', dated: 'year', by: 'any' },
    clause,
  },
  'interview.heldAt': {
    type: 'moment',
    over: ['record'],
    ask: text('访谈时间', 'When the interview was held'),
    read: { from: 'pointer', pointer: '/heldAt' },
    clause,
  },
  'interview.headCame': {
    type: 'boolean',
    over: ['record'],
    ask: text('嘉宾中是否有负责同志', 'Whether a head was among the guests'),
    read: { from: 'items', pointer: '/guests', where: { head: true }, by: 'any' },
    clause,
  },
  'participation.closesOn': {
    type: 'moment',
    over: ['record'],
    ask: text('征集、调查的截止日期', 'The last day of the consultation or survey'),
    read: { from: 'pointer', pointer: '/closesOn' },
    clause,
  },
  'participation.resultPublishedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('公开结果的时间', 'When its result was published'),
    read: { from: 'pointer', pointer: '/resultPublishedOn' },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
