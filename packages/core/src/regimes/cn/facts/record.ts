import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { disclosureAttributes } from '../../../vocabularies/disclosure-attributes.ts'
import { proactiveCategories } from '../../../vocabularies/proactive-categories.ts'

/** Facts of any published record. */
export const recordFacts = {
  'record.attribute': {
    type: 'code',
    over: ['record'],
    ask: text('公开属性', 'The disclosure attribute'),
    read: { from: 'pointer', pointer: '/attribute' },
    ...coded(disclosureAttributes),
    clause: { instrument: 'gipd-2019', article: 13, paragraph: 2 },
  },
  'record.attributeReason': {
    type: 'text',
    over: ['record'],
    ask: text('不予公开的理由', 'The reason for not disclosing'),
    read: { from: 'pointer', pointer: '/attributeReason' },
  },
  'record.categories': {
    type: 'codes',
    over: ['record'],
    ask: text('属于哪些法定主动公开内容', 'Which items of what is to be published proactively it falls in'),
    read: { from: 'pointer', pointer: '/categories' },
    ...coded(proactiveCategories),
    clause: { instrument: 'gipd-2019', article: 20 },
  },
  'record.withheldByLaw': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否依法认定不予公开', 'Whether it was lawfully judged not to be disclosed'),
    read: { from: 'stated' },
    clause: { instrument: 'gipd-2019', article: 13, paragraph: 1 },
    judge: text('公开该信息的机关', 'the organ in charge of disclosing it'),
  },
  'record.formedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('成文日期', 'The date formed'),
    read: { from: 'pointer', pointer: '/formedOn' },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'record.currentSince': {
    type: 'moment',
    over: ['record'],
    ask: text('形成或者变更日期', 'The date formed or changed'),
    read: { from: 'latest', pointers: ['/formedOn', '/changedOn'] },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'record.changedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('变更日期', 'The date changed'),
    read: { from: 'pointer', pointer: '/changedOn' },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'record.firstFormInTime': {
    type: 'boolean',
    over: ['record'],
    ask: text(
      '变更以前的原内容，是否自形成之日起20个工作日内公开过',
      'Whether what it was before the change had been disclosed within 20 working days of being formed',
    ),
    read: { from: 'stated' },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'record.changeInTime': {
    type: 'boolean',
    over: ['record'],
    ask: text(
      '公开以后变更的内容，是否自变更之日起20个工作日内公开',
      'Whether what was changed after the publication was disclosed within 20 working days of the change',
    ),
    read: { from: 'stated' },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'record.convertedFrom': {
    type: 'code',
    over: ['record'],
    ask: text('转为主动公开以前的公开属性', 'The attribute it had before it became proactive'),
    read: { from: 'pointer', pointer: '/convertedFrom' },
    ...coded(disclosureAttributes, ['on-request']),
    clause: { instrument: 'gipd-2019', article: 44 },
  },
  'record.convertedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('转为主动公开的日期', 'The day it became proactive'),
    read: { from: 'pointer', pointer: '/convertedOn' },
    clause: { instrument: 'gipd-2019', article: 44 },
  },
  'record.printedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('印发日期', 'The date printed and issued'),
    read: {
      from: 'pointer',
      pointer: '/printedOn',
      standIn: { pointer: '/formedOn', allowedAt: '/standIns/printedOn', as: 'formedOn' },
    },
    clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
  },
  'record.publishedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('发布日期', 'The date published'),
    read: { from: 'pointer', pointer: '/publishedOn' },
    clause: { instrument: 'gipd-2019', article: 26 },
  },
} as const satisfies Readonly<Record<string, Fact>>
