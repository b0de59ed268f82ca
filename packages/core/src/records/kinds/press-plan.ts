import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { maybe } from '../fields/field.ts'
import { year } from '../fields/leaves.ts'
import { planTaskSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The yearly plan of press releases, with its tasks by body. */
export const pressPlanKind = defineKind({
  code: 'press-plan',
  label: text('年度新闻发布计划', 'Yearly press plan'),
  description: text(
    '新闻办制定的年度新闻发布工作计划及分解到县区、部门的任务。',
    'The press office’s plan for a year, with the tasks laid on counties and departments.',
  ),
  clauses: ['shangluo-opinion-2014#二.1'],
  eventDate: 'formedOn',
  slug: ['indexNumber'],
  fields: {
    year: maybe(year, '计划年度', 'Year', '计划所属年度。', 'The year it is for.'),
    tasks: maybe(
      z.array(planTaskSchema),
      '任务',
      'Tasks',
      '分解到各机关的新闻发布任务。',
      'The tasks, each laid on a body.',
    ),
  },
})

/** A published press plan. */
export type PressPlanRecord = RecordOfKind<typeof pressPlanKind>
