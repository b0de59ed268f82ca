import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { accountRules } from '../../../vocabularies/media.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '二.3' } as const

/** Facts of an account and of a hotline that the Opinion asks for. */
export const mediaFacts = {
  'account.rules': {
    type: 'codes',
    over: ['record'],
    ask: text('已建立的管理、发布、答复制度', 'Which of the rules of managing, publishing and answering exist'),
    read: { from: 'items', pointer: '/rules', by: 'codes', field: 'rule', whole: true },
    ...coded(accountRules),
    clause,
  },
  'account.owner': {
    type: 'text',
    over: ['record'],
    ask: text('开设主体', 'The body that opened the account'),
    read: { from: 'pointer', pointer: '/owner/name' },
    clause,
  },
  'account.supervisor': {
    type: 'text',
    over: ['record'],
    ask: text('主管单位', 'The body in charge of the account'),
    read: { from: 'pointer', pointer: '/supervisor/name' },
    clause,
  },
  'account.postsChecked': {
    type: 'boolean',
    over: ['record'],
    ask: text('每条发布是否都已与网站核对', 'Whether each post was held against the site'),
    read: { from: 'items', pointer: '/posts', by: 'each', field: 'onSite', whole: true },
    clause,
  },
  'account.postOffSite': {
    type: 'boolean',
    over: ['record'],
    ask: text('是否有发布在网站上没有对应内容', 'Whether a post has no counterpart on the site'),
    read: { from: 'items', pointer: '/posts', where: { onSite: false }, by: 'any', whole: true },
    clause,
  },
  'account.updateLimit': {
    type: 'count',
    over: ['record'],
    ask: text(
      '未更新的上限天数（使用者给定；实施意见只要求及时）',
      'The most days without a post (set by the caller: the Opinion only asks for timely ones)',
    ),
    read: { from: 'stated' },
    clause,
  },
  'hotline.countedTo': {
    type: 'moment',
    over: ['record'],
    ask: text('最近一期接听统计的最后一日', 'The last day of the latest figures'),
    read: { from: 'items', pointer: '/statistics', by: 'last', field: 'period/to' },
    clause,
  },
  'hotline.received': {
    type: 'count',
    over: ['record'],
    ask: text('来电总数', 'How many calls came in'),
    read: { from: 'items', pointer: '/statistics', by: 'sum', field: 'received', whole: true },
    clause,
  },
  'hotline.answered': {
    type: 'count',
    over: ['record'],
    ask: text('接听的来电数', 'How many calls were answered'),
    read: { from: 'items', pointer: '/statistics', by: 'sum', field: 'answered', whole: true },
    clause,
  },
  'hotline.leastShare': {
    type: 'count',
    over: ['record'],
    ask: text(
      '接听率的下限百分比（使用者给定；实施意见只要求有人接）',
      'The least share of calls answered, in hundredths (set by the caller: the Opinion only asks that somebody answers)',
    ),
    read: { from: 'stated' },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
