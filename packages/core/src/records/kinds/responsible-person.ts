import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { dutyRoles } from '../../vocabularies/duties.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** Who in a body answers for disclosure. */
export const responsiblePersonKind = defineKind({
  code: 'responsible-person',
  label: text('责任人', 'Responsible person'),
  description: text(
    '机关负责政府信息公开的主要负责人、分管负责人。',
    'The head and the deputy who answer for disclosure in a body.',
  ),
  clauses: ['shangluo-opinion-2014#四.1', 'gipd-2019#20.1.2'],
  eventDate: 'from',
  slug: ['indexNumber'],
  fields: {
    body: maybe(bodyRefSchema, '所属机关', 'Body', '所属机关。', 'The body.'),
    role: maybe(codeSchema(dutyRoles), '责任', 'Role', '主要负责人或者分管负责人。', 'Head or deputy in charge.'),
    name: maybe(
      line,
      '姓名',
      'Name',
      '负责人姓名，公职人员的公开信息。',
      'Name of the official, which is published duty data.',
    ),
    office: maybe(line, '职务', 'Office', '职务。', 'The office held.'),
    from: maybe(day, '起始日期', 'From', '开始负责的日期。', 'The first day.'),
    to: maybe(day, '截止日期', 'To', '停止负责的日期。', 'The last day.'),
  },
})

/** A published responsible person. */
export type ResponsiblePersonRecord = RecordOfKind<typeof responsiblePersonKind>
