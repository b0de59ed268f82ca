import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { spokespersonTypes } from '../../vocabularies/duties.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A spokesperson, for the press or online. */
export const spokespersonKind = defineKind({
  code: 'spokesperson',
  label: text('发言人', 'Spokesperson'),
  description: text('机关的新闻发言人、网络发言人。', 'A body’s spokesperson, for the press or online.'),
  clauses: ['shangluo-opinion-2014#二.1', 'shangluo-opinion-2014#四.3'],
  eventDate: 'from',
  slug: ['indexNumber'],
  fields: {
    body: maybe(bodyRefSchema, '所属机关', 'Body', '所属机关。', 'The body.'),
    spokespersonType: maybe(
      codeSchema(spokespersonTypes),
      '类型',
      'Type',
      '新闻发言人或者网络发言人。',
      'For the press or online.',
    ),
    name: maybe(
      line,
      '姓名',
      'Name',
      '发言人姓名，公职人员的公开信息。',
      'Name of the official, which is published duty data.',
    ),
    office: maybe(line, '职务', 'Office', '职务。', 'The office held.'),
    phone: maybe(line, '联系电话', 'Telephone', '办公联系电话。', 'The office telephone.'),
    from: maybe(day, '起始日期', 'From', '开始担任的日期。', 'The first day.'),
    to: maybe(day, '截止日期', 'To', '停止担任的日期。', 'The last day.'),
  },
})

/** A published spokesperson. */
export type SpokespersonRecord = RecordOfKind<typeof spokespersonKind>
