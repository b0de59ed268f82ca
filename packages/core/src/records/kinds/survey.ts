import { text } from '../../text/local-text.ts'
import { day, moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { count, prose } from '../fields/leaves.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** An online survey. */
export const surveyKind = defineKind({
  code: 'survey',
  label: text('网上调查', 'Survey'),
  description: text('政府网站的网上调查及结果。', 'A survey on a government site, and its result.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'opensOn',
  slug: ['indexNumber'],
  fields: {
    opensOn: maybe(day, '开始日期', 'Opens', '调查的第一日。', 'The first day.'),
    closesOn: maybe(day, '截止日期', 'Closes', '调查的最后一日。', 'The last day.'),
    questions: maybe(count, '问题数', 'Questions', '调查的问题数。', 'How many questions it asks.'),
    answers: maybe(count, '参与人次', 'Answers', '参与调查的人次。', 'How many took part.'),
    resultPublishedOn: maybe(
      moment,
      '结果公开时间',
      'Result published',
      '公开调查结果的日期或者时刻。',
      'When the result was published.',
    ),
    result: maybe(prose, '结果', 'Result', '调查结果。', 'What came of it.'),
  },
})

/** A published survey. */
export type SurveyRecord = RecordOfKind<typeof surveyKind>
