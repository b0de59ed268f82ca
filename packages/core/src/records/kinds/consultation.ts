import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { consultationMatters } from '../../vocabularies/consultation-matters.ts'
import { day, moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { count, prose } from '../fields/leaves.ts'
import { documentRefSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A public consultation on a draft. */
export const consultationKind = defineKind({
  code: 'consultation',
  label: text('意见征集', 'Consultation'),
  description: text(
    '就草案或者事项公开征集意见，以及结果反馈。',
    'A call for comments on a draft or matter, and what came of it.',
  ),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'opensOn',
  slug: ['indexNumber'],
  fields: {
    matter: maybe(
      codeSchema(consultationMatters),
      '征集事项',
      'Matter',
      '征集意见的事项类别。',
      'What kind of draft it is about.',
    ),
    draft: maybe(documentRefSchema, '草案', 'Draft', '征集意见的草案。', 'The draft in question.'),
    opensOn: maybe(day, '开始日期', 'Opens', '征集的第一日。', 'The first day.'),
    closesOn: maybe(day, '截止日期', 'Closes', '征集的最后一日。', 'The last day.'),
    shortenedReason: maybe(
      prose,
      '缩短期限的说明',
      'Why shortened',
      '期限短于通常要求时的说明。',
      'Why the period is shorter than usual.',
    ),
    received: maybe(count, '收到意见数', 'Received', '收到的意见条数。', 'How many comments came in.'),
    adopted: maybe(count, '采纳意见数', 'Adopted', '采纳的意见条数。', 'How many were adopted.'),
    resultPublishedOn: maybe(
      moment,
      '结果公开时间',
      'Result published',
      '公开征集结果的日期或者时刻。',
      'When the result was published.',
    ),
    result: maybe(prose, '结果', 'Result', '意见采纳情况。', 'What came of it.'),
  },
})

/** A published consultation. */
export type ConsultationRecord = RecordOfKind<typeof consultationKind>
