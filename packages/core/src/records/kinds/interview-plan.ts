import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { maybe } from '../fields/field.ts'
import { year } from '../fields/leaves.ts'
import { planTaskSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The yearly plan of online interviews. */
export const interviewPlanKind = defineKind({
  code: 'interview-plan',
  label: text('年度访谈计划', 'Yearly interview plan'),
  description: text('围绕重点工作和热点问题制定的在线访谈计划。', 'The plan of online interviews for a year.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'formedOn',
  slug: ['indexNumber'],
  fields: {
    year: maybe(year, '计划年度', 'Year', '计划所属年度。', 'The year it is for.'),
    tasks: maybe(
      z.array(planTaskSchema),
      '访谈安排',
      'Interviews',
      '各次访谈的主题和承担机关。',
      'The interviews by topic and body.',
    ),
  },
})

/** A published interview plan. */
export type InterviewPlanRecord = RecordOfKind<typeof interviewPlanKind>
