import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { dutyFunctions, dutyRoles } from '../../../vocabularies/duties.ts'
import { trainingAudiences } from '../../../vocabularies/training-audiences.ts'

const section = (part: string) => ({ instrument: 'shangluo-opinion-2014', section: part }) as const
const lasting = { from: 'records', dated: 'from', until: 'to' } as const
const trainings = { from: 'records', kind: 'training', whose: 'host', dated: 'startedOn' } as const

/** Facts of who answers for disclosure, of training, of inspections, and of working together. */
export const organisationFacts = {
  'body.spokesperson': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('期间内是否有新闻发言人', 'Whether the body had a press spokesperson in the period'),
    read: { ...lasting, kind: 'spokesperson', whose: 'body', where: { spokespersonType: 'press' }, by: 'any' },
    clause: section('二.1'),
  },
  'body.dutyRoles': {
    type: 'codes',
    over: ['body-period'],
    ask: text('已明确的主要负责人、分管负责人', 'Which of head and deputy in charge are settled'),
    read: { ...lasting, kind: 'responsible-person', whose: 'body', by: 'codes', field: 'role' },
    ...coded(dutyRoles),
    clause: section('四.1'),
  },
  'body.functions': {
    type: 'codes',
    over: ['body-period'],
    ask: text('已明确分工的工作职责', 'The functions that are shared out'),
    read: { ...lasting, kind: 'responsibility', by: 'codes', field: 'function' },
    ...coded(dutyFunctions),
    clause: section('四.2'),
  },
  'training.audiences': {
    type: 'codes',
    over: ['body-period'],
    ask: text('期间内培训过的对象', 'Who was trained in the period'),
    read: { ...trainings, by: 'codes', field: 'audiences' },
    ...coded(trainingAudiences),
    clause: section('四.3'),
  },
  'training.civilServants': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('期间内公务员培训是否列入这些内容', 'Whether the training of civil servants took it in'),
    read: { ...trainings, where: { civilServants: true }, by: 'any' },
    clause: section('四.3'),
  },
  'inspection.on': {
    type: 'moment',
    over: ['record'],
    ask: text('督查、考核的日期', 'The day of the inspection or appraisal'),
    read: { from: 'latest', pointers: ['/inspectedOn', '/appraisedOn'] },
    clause: section('四.4'),
  },
  'inspection.problems': {
    type: 'count',
    over: ['record'],
    ask: text('发现的问题数', 'How many problems were found'),
    read: { from: 'items', pointer: '/problems', by: 'count', whole: true },
    clause: section('四.4'),
  },
  'inspection.rectified': {
    type: 'boolean',
    over: ['record'],
    ask: text('每个问题是否都有整改日期', 'Whether each problem has a day on which it was put right'),
    read: { from: 'items', pointer: '/problems', by: 'each', field: 'rectifiedOn', whole: true },
    clause: section('四.4'),
  },
  'meeting.joint': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('期间内是否召开联席会议', 'Whether a joint meeting was held in the period'),
    read: { from: 'records', kind: 'joint-meeting', whose: 'host', dated: 'heldOn', by: 'any' },
    clause: section('三.5'),
  },
  'release-plan.endedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('发布工作结束的日期', 'The day the release ended'),
    read: { from: 'pointer', pointer: '/endedOn' },
    clause: section('三.5'),
  },
} as const satisfies Readonly<Record<string, Fact>>
