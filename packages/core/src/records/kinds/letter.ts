import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { channels, letterCategories, letterStates } from '../../vocabularies/letters.ts'
import { day, moment } from '../fields/dates.ts'
import { judged, maybe } from '../fields/field.ts'
import { prose } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A letter from the public, with the answer. */
export const letterKind = defineKind({
  code: 'letter',
  label: text('来信', 'Letter'),
  description: text('领导信箱、网站留言等公众来信及其答复。', 'A letter or message from the public and its answer.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'askedOn',
  slug: ['indexNumber'],
  fields: {
    askedOn: maybe(moment, '来信时间', 'Asked', '收到来信的日期或者时刻。', 'When the letter came in.'),
    question: maybe(
      prose,
      '来信内容',
      'Question',
      '来信内容，已去除个人信息。',
      'What was asked, without personal data.',
    ),
    answeredOn: maybe(moment, '答复时间', 'Answered', '答复公开的日期或者时刻。', 'When the answer was given.'),
    answer: maybe(prose, '答复内容', 'Answer', '答复内容。', 'What was answered.'),
    answeredBy: maybe(bodyRefSchema, '答复机关', 'Answered by', '作出答复的机关。', 'The body that answered.'),
    channel: maybe(codeSchema(channels), '来信渠道', 'Channel', '来信的渠道。', 'How the letter came in.'),
    category: maybe(
      codeSchema(letterCategories),
      '来信类别',
      'Category',
      '建议、投诉、咨询等。',
      'Suggestion, complaint, query and so on.',
    ),
    complex: judged(
      '是否情况复杂',
      'Complex',
      '办理机关是否认定为情况复杂，可以适用较长期限。',
      'Whether the office judged the matter complex, for which a longer period holds.',
    ),
    status: maybe(codeSchema(letterStates), '办理状态', 'State', '来信的办理状态。', 'Where the answering stands.'),
    explainedOn: maybe(
      day,
      '说明理由日期',
      'Delay explained',
      '不能按期办结时向来信人说明理由的日期。',
      'The day the writer was told why it could not be settled in time.',
    ),
  },
})

/** A published letter with its answer. */
export type LetterRecord = RecordOfKind<typeof letterKind>
