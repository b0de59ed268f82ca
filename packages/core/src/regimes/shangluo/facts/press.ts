import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { bodyLines } from '../../../vocabularies/bodies.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '二.1' } as const
const overall = {
  from: 'records',
  kind: 'press-conference',
  where: { class: 'overall' },
  dated: 'heldAt',
} as const

/** Facts of the press office's year, and of its plan. */
export const pressFacts = {
  'press.overallMeetings': {
    type: 'count',
    over: ['body-period'],
    ask: text('全局性新闻发布例会次数', 'How many regular meetings on overall development were held'),
    read: { ...overall, by: 'count' },
    clause,
  },
  'press.overallLines': {
    type: 'codes',
    over: ['body-period'],
    ask: text('参加全局性例会发布的部门条线', 'The lines of work of those who took part in those meetings'),
    read: { ...overall, by: 'codes', field: 'participantLines' },
    ...coded(bodyLines),
    clause,
  },
  'press.plan': {
    type: 'boolean',
    over: ['body-period'],
    ask: text('本年度是否有新闻发布工作计划', 'Whether there is a press plan for the year'),
    read: { from: 'records', kind: 'press-plan', dated: 'year', by: 'any' },
    clause,
  },
  'press-plan.madeOn': {
    type: 'moment',
    over: ['record'],
    ask: text('计划制定或者公开的日期', 'When the plan was made or published'),
    read: { from: 'latest', pointers: ['/formedOn', '/publishedOn'] },
    clause,
  },
  'press-plan.tasks': {
    type: 'count',
    over: ['record'],
    ask: text('计划列出的任务数', 'How many tasks the plan lists'),
    read: { from: 'items', pointer: '/tasks', by: 'count', whole: true },
    clause,
  },
  'press-plan.tasksHaveBodies': {
    type: 'boolean',
    over: ['record'],
    ask: text('每项任务是否都有承担机关', 'Whether each task is laid on a body'),
    read: { from: 'items', pointer: '/tasks', by: 'each', field: 'body', whole: true },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
