import { coded, labelled } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { informationOrigins } from '../../../vocabularies/requests.ts'

const stages = { instrument: 'gipd-2019', article: 45 } as const
const maker = { instrument: 'gipd-2019', article: 10, paragraph: 1 } as const
const opinion = { instrument: 'shangluo-opinion-2014', section: '三.3' } as const
const organ = text('收到申请的机关', 'the body that received the request')

/** Facts of a request for disclosure: the stages in its log, who answers for the information, what became of it. */
export const requestFacts = {
  'case.receivedOn': {
    type: 'moment',
    over: ['case'],
    ask: text('收到申请的时间', 'When the request was received'),
    read: { from: 'items', pointer: '/events', where: { event: 'received' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.registeredOn': {
    type: 'moment',
    over: ['case'],
    ask: text('登记的时间', 'When it was registered'),
    read: { from: 'items', pointer: '/events', where: { event: 'registered' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.handledOn': {
    type: 'moment',
    over: ['case'],
    ask: text('办理的时间', 'When it was handled'),
    read: { from: 'items', pointer: '/events', where: { event: 'handled' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.reviewedOn': {
    type: 'moment',
    over: ['case'],
    ask: text('审核的时间', 'When the answer was reviewed'),
    read: { from: 'items', pointer: '/events', where: { event: 'reviewed' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.answeredOn': {
    type: 'moment',
    over: ['case'],
    ask: text('答复的时间', 'When it was answered'),
    read: { from: 'items', pointer: '/events', where: { event: 'answered' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.archivedOn': {
    type: 'moment',
    over: ['case'],
    ask: text('归档的时间', 'When it was filed'),
    read: { from: 'items', pointer: '/events', where: { event: 'archived' }, by: 'first', field: 'on' },
    clause: stages,
  },
  'case.closed': {
    type: 'boolean',
    over: ['case'],
    ask: text('申请是否已经办结', 'Whether the request is closed'),
    read: { from: 'pointer', pointer: '/closed' },
  },
  'case.answeringBody': {
    type: 'text',
    over: ['case'],
    ask: text('答复申请的机关', 'The body that answers'),
    read: { from: 'pointer', pointer: '/answeringBody/body' },
    clause: maker,
  },
  'case.origin': {
    type: 'code',
    over: ['case'],
    ask: text('所申请信息的来源', 'Where the information comes from'),
    read: { from: 'pointer', pointer: '/information/origin' },
    ...coded(informationOrigins),
    clause: maker,
  },
  'case.madeBy': {
    type: 'text',
    over: ['case'],
    ask: text('实际制作或者获取该信息的机关', 'The body that actually made or obtained it'),
    read: { from: 'pointer', pointer: '/information/madeBy/body' },
    clause: maker,
  },
  'case.inNameOf': {
    type: 'text',
    over: ['case'],
    ask: text('以其名义制作或者获取的机关', 'The body in whose name it was made or obtained'),
    read: { from: 'pointer', pointer: '/information/inNameOf/body' },
    clause: maker,
  },
  'case.keptBy': {
    type: 'text',
    over: ['case'],
    ask: text('保存该信息的机关', 'The body that keeps it'),
    read: { from: 'pointer', pointer: '/information/keptBy/body' },
    clause: maker,
  },
  'case.firstObtainedBy': {
    type: 'text',
    over: ['case'],
    ask: text('最初获取该信息的机关', 'The body that first obtained it'),
    read: { from: 'pointer', pointer: '/information/firstObtainedBy/body' },
    clause: maker,
  },
  'case.leadBy': {
    type: 'text',
    over: ['case'],
    ask: text('牵头制作的机关', 'The body that took the lead in making it'),
    read: { from: 'pointer', pointer: '/information/leadBy/body' },
    clause: { instrument: 'gipd-2019', article: 10, paragraph: 3 },
  },
  'case.competence': {
    type: 'code',
    over: ['case'],
    ask: text('公开权限另有规定的情形', 'Whether the competence to disclose is set elsewhere'),
    read: { from: 'pointer', pointer: '/information/competence' },
    ...labelled({
      'other-law': text('法律、法规另有规定', 'Set by another law or regulation'),
      'unit-in-own-name': text(
        '派出机构、内设机构依法以自己名义履职',
        'A branch office or unit that acts in its own name by law',
      ),
    }),
    clause: maker,
  },
  'case.inNameOfOwnGovernment': {
    type: 'boolean',
    over: ['case'],
    ask: text(
      '是否由部门以本级政府名义制作或者获取',
      'Whether a department made or obtained it in the name of the government of its level',
    ),
    read: { from: 'pointer', pointer: '/information/inNameOfOwnGovernment' },
    clause: opinion,
  },
  'case.widelyNeeded': {
    type: 'judgement',
    over: ['case'],
    ask: text('是否需要或者可以让社会公众广泛知晓', 'Whether the public at large needs to know it, or may'),
    read: { from: 'pointer', pointer: '/widelyNeeded' },
    clause: opinion,
    judge: organ,
  },
  'case.publishedOn': {
    type: 'moment',
    over: ['case'],
    ask: text('主动公开的时间', 'When it was published proactively'),
    read: { from: 'pointer', pointer: '/publishedOn' },
    clause: opinion,
  },
  'case.suggestedProactive': {
    type: 'boolean',
    over: ['case'],
    ask: text('申请人是否建议纳入主动公开', 'Whether the applicant suggested publishing it proactively'),
    read: { from: 'pointer', pointer: '/suggestedProactive' },
    clause: { instrument: 'gipd-2019', article: 44, paragraph: 2 },
  },
  'case.withinProactiveScope': {
    type: 'judgement',
    over: ['case'],
    ask: text('是否属于主动公开范围', 'Whether it falls within what is published proactively'),
    read: { from: 'pointer', pointer: '/withinProactiveScope' },
    clause: { instrument: 'gipd-2019', article: 44, paragraph: 2 },
    judge: organ,
  },
} as const satisfies Readonly<Record<string, Fact>>
