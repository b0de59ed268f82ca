import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { channels } from '../../../vocabularies/letters.ts'
import { relaySources } from '../../../vocabularies/media.ts'

const opening = { instrument: 'o123-2018', section: '四（一）' } as const
const review = { instrument: 'o123-2018', section: '四（二）' } as const
const answering = { instrument: 'o123-2018', section: '三（二）' } as const
const closed = {
  from: 'records',
  kind: 'media-account',
  whose: 'owner',
  dated: 'closedOn',
  undated: 'not-ended',
} as const
const accounts = {
  from: 'records',
  kind: 'media-account',
  whose: 'owner',
  dated: 'openedOn',
  until: 'closedOn',
} as const

/** Facts of an account on new media, and of the accounts of a body over a period. */
export const mediaFacts = {
  'account.openedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('账号开设日期', 'The day the account was opened'),
    read: { from: 'pointer', pointer: '/openedOn' },
    clause: opening,
  },
  'account.closedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('账号关停日期', 'The day the account was closed'),
    read: { from: 'pointer', pointer: '/closedOn' },
    clause: opening,
  },
  'account.filedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('账号开设备案的日期', 'The day the opening of the account was filed'),
    read: { from: 'pointer', pointer: '/filedOn' },
    clause: opening,
  },
  'account.ownerShown': {
    type: 'boolean',
    over: ['record'],
    ask: text('认证信息是否标明开设主体名称', 'Whether the verification names the owner'),
    read: { from: 'pointer', pointer: '/ownerShown' },
    clause: opening,
  },
  'account.lastPostAt': {
    type: 'moment',
    over: ['record'],
    ask: text('账号最近一次发布的时间', 'When the account last posted'),
    read: { from: 'pointer', pointer: '/lastPostAt' },
    clause: { instrument: 'ind-2019', unplaced: true },
  },
  'account.interactive': {
    type: 'boolean',
    over: ['record'],
    ask: text('账号是否提供有效的互动功能', 'Whether the account offers working interaction'),
    read: { from: 'pointer', pointer: '/interactive' },
    clause: { instrument: 'ind-2019', unplaced: true },
  },
  'account.relaySources': {
    type: 'codes',
    over: ['record'],
    ask: text('账号转载的信息来自何处', 'Where what the account relayed was taken from'),
    read: { from: 'items', pointer: '/posts', by: 'codes', field: 'relayedFrom' },
    ...coded(relaySources),
    clause: review,
  },
  'media.any': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('期间内是否有开通的政务新媒体账号', 'Whether the body had an account open in the period'),
    read: { ...accounts, by: 'any' },
    clause: opening,
  },
  'media.perPlatform': {
    type: 'count',
    over: ['body-period'],
    ask: text(
      '期末同一平台上最多有几个账号',
      'How many accounts it had at the end of the period on the platform with the most',
    ),
    read: { ...accounts, by: 'most', field: 'platform' },
    clause: opening,
  },
  'media.closedCount': {
    type: 'count',
    over: ['body-period'],
    ask: text('期间内关停、注销的账号数', 'How many accounts were closed in the period'),
    read: { ...closed, by: 'count' },
    clause: opening,
  },
  'media.closed': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内关停、注销的账号', 'The accounts closed in the period'),
    read: { ...closed, by: 'codes', field: 'id' },
    clause: opening,
  },
  'media.closingsFiled': {
    type: 'codes',
    over: ['body-period'],
    ask: text('关停、注销已经备案的账号', 'The accounts whose closing was filed'),
    read: {
      from: 'records',
      kind: 'filing',
      whose: 'anyone',
      where: { matter: ['closed', 'cancelled'] },
      dated: 'happenedOn',
      by: 'codes',
      field: 'account',
    },
    clause: opening,
  },
  'review.channel': {
    type: 'code',
    over: ['review-log'],
    ask: text('拟发布的渠道', 'Where it is to be published'),
    read: { from: 'pointer', pointer: '/channel' },
    ...coded(channels),
    clause: review,
  },
  'review.consultedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('最后一个所涉及的单位收到征求意见的时间', 'When the last of the other bodies had been asked'),
    read: { from: 'items', pointer: '/coordination', by: 'last', field: 'receivedAt' },
    clause: review,
  },
  'review.lastStepAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('最后一级审核完成的时间', 'When the last review was done'),
    read: { from: 'items', pointer: '/steps', by: 'last', field: 'at' },
    clause: review,
  },
  'letter.channel': {
    type: 'code',
    over: ['record'],
    ask: text('来信渠道', 'How the letter came in'),
    read: { from: 'pointer', pointer: '/channel' },
    ...coded(channels),
    clause: answering,
  },
  'letter.replyLimit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '答复的上限天数（使用者给定；文件未设数字）',
      'The most days before the answer (set by the caller: the document sets no figure)',
    ),
    read: { from: 'stated' },
    clause: answering,
  },
} as const satisfies Readonly<Record<string, Fact>>
