import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const organ = text('收到申请的行政机关', 'the body that received the request')
const read = { from: 'stated' } as const

/** What decides whether information is disclosed, in the order the Regulations ask. Judgements are the organ’s, and recorded as such. */
export const disclosureFacts = {
  'disclosure.stateSecret': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text('是否依法确定为国家秘密', 'Whether it was lawfully determined to be a state secret'),
    read,
    clause: { instrument: 'gipd-2019', article: 14 },
  },
  'disclosure.forbiddenByLaw': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text('法律、行政法规是否禁止公开', 'Whether a law or administrative regulation forbids disclosure'),
    read,
    clause: { instrument: 'gipd-2019', article: 14 },
  },
  'disclosure.endangersSecurity': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text(
      '公开后是否可能危及国家安全、公共安全、经济安全、社会稳定',
      'Whether disclosure may endanger national, public or economic security, or social stability',
    ),
    read,
    clause: { instrument: 'gipd-2019', article: 14 },
    judge: organ,
  },
  'disclosure.harmsThirdParty': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text('公开是否会对第三方合法权益造成损害', 'Whether disclosure would harm the lawful rights of a third party'),
    read,
    clause: { instrument: 'gipd-2019', article: 15 },
    judge: organ,
  },
  'disclosure.objectionWithReason': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text('第三方是否不同意公开且有合理理由', 'Whether the third party objects with a reasonable ground'),
    read,
    clause: { instrument: 'gipd-2019', article: 32 },
    judge: organ,
  },
  'disclosure.thirdPartyConsents': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text('第三方是否同意公开', 'Whether the third party consents'),
    read,
    clause: { instrument: 'gipd-2019', article: 15 },
  },
  'disclosure.publicInterest': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text('不公开是否会对公共利益造成重大影响', 'Whether withholding would gravely affect the public interest'),
    read,
    clause: { instrument: 'gipd-2019', article: 15 },
    judge: organ,
  },
  'disclosure.internalAffairs': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text(
      '是否属于人事管理、后勤管理、内部工作流程等内部事务信息',
      'Whether it is about internal affairs: personnel, logistics, internal procedure',
    ),
    read,
    clause: { instrument: 'gipd-2019', article: 16, paragraph: 1 },
    judge: organ,
  },
  'disclosure.processInformation': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text(
      '是否属于讨论记录、过程稿、磋商信函、请示报告等过程性信息',
      'Whether it belongs to an ongoing process: records of discussion, drafts, letters, requests and reports',
    ),
    read,
    clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
    judge: organ,
  },
  'disclosure.enforcementFile': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text('是否属于行政执法案卷信息', 'Whether it is part of an enforcement file'),
    read,
    clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
  },
  'disclosure.requiredByOtherLaw': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text('法律、法规、规章是否规定应当公开', 'Whether a law, regulation or rule says that it has to be disclosed'),
    read,
    clause: { instrument: 'gipd-2019', article: 16, paragraph: 2 },
  },
  'disclosure.specialAccess': {
    type: 'boolean',
    over: ['record', 'case'],
    ask: text(
      '法律、行政法规对该信息的获取是否有特别规定',
      'Whether a law or administrative regulation has its own way of access to it',
    ),
    read,
    clause: { instrument: 'gipd-2019', article: 36, paragraph: 1, item: 7 },
  },
  'disclosure.separable': {
    type: 'judgement',
    over: ['record', 'case'],
    ask: text(
      '可以公开和不应公开的内容能否作区分处理',
      'Whether what may be disclosed can be told apart from the rest',
    ),
    read,
    clause: { instrument: 'gipd-2019', article: 37 },
    judge: organ,
  },
} as const satisfies Readonly<Record<string, Fact>>
