import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { readingPlaces } from '../../../vocabularies/reading-places.ts'

const catalogue = { instrument: 'gipd-2019', article: 12, paragraph: 3 } as const
const clause = { instrument: 'gipd-2019', article: 12, paragraph: 2 } as const

/** Facts of the work unit that the guide to disclosure has to give, of an entry of the catalogue, and of a clarification. */
export const guideFacts = {
  'guide.currentSince': {
    type: 'moment',
    over: ['record'],
    ask: text('工作机构信息的起始或者更新日期', 'Since when the entry of the work unit holds'),
    read: { from: 'latest', pointers: ['/from', '/changedOn', '/publishedOn'] },
    clause: { instrument: 'gipd-2019', article: 12, paragraph: 1 },
  },
  'guide.address': {
    type: 'text',
    over: ['record'],
    ask: text('工作机构的办公地址', 'The address of the work unit'),
    read: { from: 'pointer', pointer: '/address' },
    clause,
  },
  'guide.hours': {
    type: 'text',
    over: ['record'],
    ask: text('工作机构的办公时间', 'When the work unit is open'),
    read: { from: 'pointer', pointer: '/hours' },
    clause,
  },
  'guide.phone': {
    type: 'text',
    over: ['record'],
    ask: text('工作机构的联系电话', 'The telephone of the work unit'),
    read: { from: 'pointer', pointer: '/phone' },
    clause,
  },
  'guide.fax': {
    type: 'text',
    over: ['record'],
    ask: text('工作机构的传真号码', 'The fax of the work unit'),
    read: { from: 'pointer', pointer: '/fax' },
    clause,
  },
  'guide.mailbox': {
    type: 'text',
    over: ['record'],
    ask: text('工作机构的互联网联系方式', 'The internet contact of the work unit'),
    read: { from: 'pointer', pointer: '/mailbox' },
    clause,
  },
  'guide.readingPlaces': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内设有哪些查阅场所', 'Where the public could read what it discloses'),
    read: {
      from: 'records',
      kind: 'work-unit',
      whose: 'body',
      dated: 'from',
      until: 'to',
      by: 'codes',
      field: 'type',
      among: { list: 'readingPlaces' },
    },
    ...coded(readingPlaces),
    clause: { instrument: 'gipd-2019', article: 25, paragraph: 1 },
  },
  'catalogue.indexNumber': {
    type: 'text',
    over: ['record'],
    ask: text('目录所载的索引号', 'The index number in the catalogue'),
    read: { from: 'pointer', pointer: '/indexNumber' },
    clause: catalogue,
  },
  'catalogue.title': {
    type: 'text',
    over: ['record'],
    ask: text('目录所载的名称', 'The title in the catalogue'),
    read: { from: 'pointer', pointer: '/title' },
    clause: catalogue,
  },
  'catalogue.summary': {
    type: 'text',
    over: ['record'],
    ask: text('目录所载的内容概述', 'The summary in the catalogue'),
    read: { from: 'pointer', pointer: '/summary' },
    clause: catalogue,
  },
  'clarification.foundAt': {
    type: 'moment',
    over: ['record'],
    ask: text('发现虚假或者不完整信息的时间', 'When the false or incomplete information was found'),
    read: { from: 'pointer', pointer: '/foundAt' },
    clause: { instrument: 'gipd-2019', article: 6, paragraph: 2 },
  },
  'clarification.facts': {
    type: 'text',
    over: ['record'],
    ask: text('准确的事实', 'What is true'),
    read: { from: 'pointer', pointer: '/facts' },
    clause: { instrument: 'gipd-2019', article: 6, paragraph: 2 },
  },
} as const satisfies Readonly<Record<string, Fact>>
