import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { consultationMatters } from '../../../vocabularies/consultation-matters.ts'
import { specialMatters } from '../../../vocabularies/special-matters.ts'

const maker = text('制定机关', 'the organ that made it')

/** Facts of a document, and of a consultation on a draft. */
export const documentFacts = {
  'document.normative': {
    type: 'judgement',
    over: ['record'],
    ask: text('是否属于规范性文件', 'Whether it is a normative document'),
    read: { from: 'pointer', pointer: '/normative' },
    clause: { instrument: 'gipd-2019', article: 20, paragraph: 1, item: 1 },
    judge: maker,
  },
  'document.matter': {
    type: 'code',
    over: ['record'],
    ask: text('属于哪一类另有期限的事项', 'Which matter with a period of its own it is'),
    read: { from: 'pointer', pointer: '/matter' },
    ...coded(specialMatters),
    clause: { instrument: 'gipd-2019', article: 26 },
  },
  'document.matterOn': {
    type: 'moment',
    over: ['record'],
    ask: text('批准、决定、签订等起算日期', 'The day of approval, decision or signing from which the period runs'),
    read: { from: 'pointer', pointer: '/matterOn' },
  },
  'document.withdrawnOn': {
    type: 'moment',
    over: ['record'],
    ask: text('原处罚决定信息的撤回日期', 'The day the decision published before was withdrawn'),
    read: { from: 'pointer', pointer: '/withdrawnOn' },
    clause: { instrument: 'penalty-law-2021', article: 48, paragraph: 2 },
  },
  'document.displayedUntil': {
    type: 'moment',
    over: ['record'],
    ask: text('公示的最后一日', 'The last day of display'),
    read: { from: 'pointer', pointer: '/displayedUntil' },
  },
  'document.effectiveOn': {
    type: 'moment',
    over: ['record'],
    ask: text('施行日期', 'The day from which it applies'),
    read: { from: 'pointer', pointer: '/effectiveOn' },
    clause: { instrument: 'rule-procedure-2018', article: 32 },
  },
  'document.effectiveAtOnce': {
    type: 'judgement',
    over: ['record'],
    ask: text('依法是否可以自公布之日起施行', 'Whether it may lawfully apply from the day of publication'),
    read: { from: 'pointer', pointer: '/effectiveAtOnce' },
    clause: { instrument: 'rule-procedure-2018', article: 32 },
    judge: maker,
  },
  'document.expiresOn': {
    type: 'moment',
    over: ['record'],
    ask: text('有效期的最后一日', 'The last day of its validity'),
    read: { from: 'pointer', pointer: '/expiresOn' },
  },
  'consultation.matter': {
    type: 'code',
    over: ['record'],
    ask: text('征求意见的事项', 'What the public is asked about'),
    read: { from: 'pointer', pointer: '/matter' },
    ...coded(consultationMatters),
  },
  'consultation.opensOn': {
    type: 'moment',
    over: ['record'],
    ask: text('征求意见的开始日期', 'The day the consultation opens'),
    read: { from: 'pointer', pointer: '/opensOn' },
  },
  'consultation.closesOn': {
    type: 'moment',
    over: ['record'],
    ask: text('征求意见的截止日期', 'The day the consultation closes'),
    read: { from: 'pointer', pointer: '/closesOn' },
  },
  'consultation.shortenedReason': {
    type: 'text',
    over: ['record'],
    ask: text('缩短征求意见期限的说明', 'Why the consultation is shorter'),
    read: { from: 'pointer', pointer: '/shortenedReason' },
    clause: { instrument: 'major-decisions-2019', article: 15, paragraph: 1 },
  },
} as const satisfies Readonly<Record<string, Fact>>
