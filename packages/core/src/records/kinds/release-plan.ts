import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { day, moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { planTaskSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The plan by which an important matter was made known, published after the event. */
export const releasePlanKind = defineKind({
  code: 'release-plan',
  label: text('发布传播方案', 'Release plan'),
  description: text(
    '重大政务信息公开发布和传播方案，事后公开。',
    'The plan by which important information was released, published after the event.',
  ),
  clauses: ['shangluo-opinion-2014#三.5'],
  eventDate: 'formedOn',
  slug: ['indexNumber'],
  fields: {
    matter: maybe(line, '发布事项', 'Matter', '方案所涉的重大政务信息。', 'The important matter it is about.'),
    plannedFor: maybe(
      moment,
      '计划发布时间',
      'Planned for',
      '计划发布的日期或者时刻。',
      'When the release was planned.',
    ),
    endedOn: maybe(
      day,
      '发布结束日期',
      'Ended',
      '发布工作结束的日期；方案在此之后公开。',
      'The day the release ended; the plan is published after it.',
    ),
    tasks: maybe(z.array(planTaskSchema), '任务分工', 'Tasks', '各机关的任务。', 'The tasks of each body.'),
  },
})

/** A published release plan. */
export type ReleasePlanRecord = RecordOfKind<typeof releasePlanKind>
