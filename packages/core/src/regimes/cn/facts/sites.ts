import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import {
  columnTypes,
  platformFunctions,
  serviceElements,
  siteFunctions,
  siteIndicators,
} from '../../../vocabularies/sites.ts'

const ind15 = { instrument: 'ind-2015', unplaced: true } as const
const ind19 = { instrument: 'ind-2019', unplaced: true } as const
const o47 = { instrument: 'o47-2017', unplaced: true } as const
const columns = { from: 'records', kind: 'column', whose: 'site', by: 'count' } as const

/** Facts of a site, its columns and its services. */
export const siteFacts = {
  'site.safetyTripped': {
    type: 'boolean',
    over: ['record'],
    ask: text('检查是否触及安全、泄密等指标', 'Whether an inspection found a leak, an attack or the like'),
    read: { from: 'items', pointer: '/indicators', where: { indicator: 'veto-safety' }, by: 'value', field: 'met' },
    clause: ind19,
  },
  'site.visits': {
    type: 'count',
    over: ['record'],
    ask: text('监测访问的总次数', 'How many visits were made'),
    read: { from: 'pointer', pointer: '/availability/visits' },
    clause: ind15,
  },
  'site.failures': {
    type: 'count',
    over: ['record'],
    ask: text('15秒以上不能打开的次数', 'How many of them did not open within 15 seconds'),
    read: { from: 'pointer', pointer: '/availability/failures' },
    clause: ind15,
  },
  'site.watchedTo': {
    type: 'moment',
    over: ['record'],
    ask: text('监测的最后一日', 'The last day on which it was watched'),
    read: { from: 'pointer', pointer: '/availability/period/to' },
    clause: ind15,
  },
  'site.homeChangedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('首页最近一次更新的日期', 'The day its home page last changed'),
    read: { from: 'pointer', pointer: '/homeChangedOn' },
    clause: ind15,
  },
  'site.functions': {
    type: 'codes',
    over: ['record'],
    ask: text('网站已具备的功能', 'The functions that the site has'),
    read: { from: 'pointer', pointer: '/functions' },
    ...coded(siteFunctions),
    clause: ind19,
  },
  'site.platformFunctions': {
    type: 'codes',
    over: ['record'],
    ask: text('政府信息公开平台已具备的功能', 'What the disclosure platform of the site offers'),
    read: { from: 'pointer', pointer: '/platformFunctions' },
    ...coded(platformFunctions),
    clause: { instrument: 'gipd-2019', article: 24 },
  },
  'site.score': {
    type: 'count',
    over: ['record'],
    ask: text('按检查指标所得的分数', 'What it scored by the table'),
    read: { from: 'pointer', pointer: '/score' },
    clause: ind19,
  },
  'site.vetoed': {
    type: 'boolean',
    over: ['record'],
    ask: text('是否触及任一单项否决指标', 'Whether any veto was tripped'),
    read: {
      from: 'items',
      pointer: '/indicators',
      where: { indicator: siteIndicators.codes.filter((code) => code.startsWith('veto-')), met: true },
      by: 'any',
    },
    clause: ind19,
  },
  'site.closedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('网站关停日期', 'The day the site closed'),
    read: { from: 'pointer', pointer: '/closedOn' },
    clause: o47,
  },
  'site.closingNoticeOn': {
    type: 'moment',
    over: ['record'],
    ask: text('关停公告的日期', 'The day its closing was announced'),
    read: { from: 'pointer', pointer: '/closingNoticeOn' },
    clause: o47,
  },
  'site.staleNews': {
    type: 'count',
    over: ['site'],
    ask: text('两周未更新的动态要闻类栏目数', 'How many news columns had no item for two weeks'),
    read: { ...columns, where: { columnType: 'news' }, dated: 'lastItemOn', stale: 'column-news-fresh' },
    clause: ind15,
  },
  'site.staleNotices': {
    type: 'count',
    over: ['site'],
    ask: text(
      '六个月未更新的通知公告、政策文件类一级栏目数',
      'How many first-level columns of notices or policies had no item for six months',
    ),
    read: {
      ...columns,
      where: { columnType: ['notices', 'policies'], firstLevel: true },
      dated: 'lastItemOn',
      stale: 'column-notices-fresh',
    },
    clause: ind15,
  },
  'site.longStale': {
    type: 'count',
    over: ['site'],
    ask: text(
      '应更新而长期未更新的栏目数（检查人认定）',
      'How many columns that should be kept up have long been stale, as the inspector finds',
    ),
    read: { ...columns, where: { longStale: true } },
    clause: ind15,
  },
  'site.emptyColumns': {
    type: 'count',
    over: ['site'],
    ask: text('空白栏目数', 'How many columns are empty'),
    read: { ...columns, where: { items: 0 } },
    clause: ind15,
  },
  'sites.open': {
    type: 'count',
    over: ['body-period'],
    ask: text('期末开通的政府网站数', 'How many sites the body had open at the end of the period'),
    read: { from: 'records', kind: 'site', dated: 'openedOn', until: 'closedOn', by: 'count' },
    clause: o47,
  },
  'documents.ended': {
    type: 'codes',
    over: ['body-period'],
    ask: text(
      '期间内发布的文件所废止、修改、替代的文件',
      'The documents that those published in the period repeal, amend or replace',
    ),
    read: {
      from: 'records',
      kind: 'document',
      dated: 'publishedOn',
      by: 'codes',
      field: 'target',
      among: { list: 'relations', where: { type: ['repeals', 'amends', 'replaces'] } },
    },
    clause: o47,
  },
  'documents.marked': {
    type: 'codes',
    over: ['body-period'],
    ask: text('已标注失效、废止或者修改的文件', 'The documents that are marked lapsed, repealed or amended'),
    read: {
      from: 'records',
      kind: 'document',
      whose: 'anyone',
      where: { 'validity/state': ['lapsed', 'repealed', 'amended'] },
      by: 'codes',
      field: 'id',
    },
    clause: o47,
  },
  'column.type': {
    type: 'code',
    over: ['record'],
    ask: text('栏目类别', 'The kind of column'),
    read: { from: 'pointer', pointer: '/columnType' },
    ...coded(columnTypes),
    clause: ind19,
  },
  'column.lastItemOn': {
    type: 'moment',
    over: ['record'],
    ask: text('栏目最近一条有发布日期的信息的日期', 'The date of the latest item in the column that has one'),
    read: { from: 'pointer', pointer: '/lastItemOn' },
    clause: ind15,
  },
  'column.items': {
    type: 'count',
    over: ['record'],
    ask: text('栏目现有信息条数', 'How many items the column holds'),
    read: { from: 'pointer', pointer: '/items' },
    clause: ind15,
  },
  'service.elements': {
    type: 'codes',
    over: ['record'],
    ask: text('办事指南已载明的要素', 'What the guide of the service says'),
    read: { from: 'pointer', pointer: '/elements' },
    ...coded(serviceElements),
    clause: ind19,
  },
} as const satisfies Readonly<Record<string, Fact>>
