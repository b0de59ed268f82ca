import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { count, line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const guestSchema = z.strictObject({
  body: maybe(bodyRefSchema, '嘉宾单位', 'Body', '嘉宾所在机关。', 'The guest’s body.'),
  office: maybe(line, '嘉宾职务', 'Office', '嘉宾的职务。', 'The guest’s office.'),
  name: maybe(
    line,
    '嘉宾姓名',
    'Name',
    '嘉宾姓名，公职人员履行职务的公开信息。',
    'The guest’s name, published as part of an official’s duty.',
  ),
  head: maybe(
    z.boolean(),
    '是否负责同志',
    'Head',
    '是否政府或者部门负责同志。',
    'Whether the guest heads a government or department.',
  ),
})

/** An online interview. */
export const interviewKind = defineKind({
  code: 'interview',
  label: text('在线访谈', 'Interview'),
  description: text(
    '政府及其部门负责同志在政府网站的在线访谈。',
    'An online interview with those in charge of a government or department.',
  ),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'heldAt',
  slug: ['indexNumber'],
  fields: {
    heldAt: maybe(moment, '访谈时间', 'Held', '访谈开始的日期或者时刻。', 'When it was held.'),
    guests: maybe(z.array(guestSchema), '嘉宾', 'Guests', '接受访谈的嘉宾。', 'Those who were interviewed.'),
    topic: maybe(line, '访谈主题', 'Topic', '访谈主题。', 'What it was about.'),
    questionsReceived: maybe(
      count,
      '收到提问数',
      'Questions received',
      '收到的网友提问数。',
      'How many questions came in.',
    ),
    questionsAnswered: maybe(
      count,
      '回答提问数',
      'Questions answered',
      '回答的网友提问数。',
      'How many were answered.',
    ),
    plan: maybe(
      recordIdSchema,
      '所属计划',
      'Plan',
      '所属访谈计划的记录标识。',
      'Id of the interview plan it belongs to.',
    ),
  },
})

/** A published interview. */
export type InterviewRecord = RecordOfKind<typeof interviewKind>
