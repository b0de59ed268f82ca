import * as z from 'zod'
import { moment } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { line, prose } from '../fields/leaves.ts'

/** A member of staff who handled something. Never part of a published record. */
export const staffSchema = z.strictObject({
  name: maybe(line, '姓名', 'Name', '经办、审查人员的姓名。', 'Name of the member of staff.'),
  office: maybe(line, '职务', 'Office', '经办、审查人员的职务。', 'The office held.'),
})

/** A note made in deliberation. Never part of a published record. */
export const noteSchema = z.strictObject({
  at: maybe(moment, '时间', 'At', '记录的日期或者时刻。', 'When it was noted.'),
  by: maybe(staffSchema, '记录人', 'By', '记录人。', 'Who noted it.'),
  note: field(prose, '内容', 'Note', '会商、审批中的意见。', 'What was said in deliberation or approval.'),
})
