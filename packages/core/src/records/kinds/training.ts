import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { trainingAudiences } from '../../vocabularies/training-audiences.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { amount, count } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A training of staff. */
export const trainingKind = defineKind({
  code: 'training',
  label: text('业务培训', 'Training'),
  description: text(
    '信息公开、新闻发布、舆情应对等业务培训。',
    'A training in disclosure, press work or public opinion.',
  ),
  clauses: ['shangluo-opinion-2014#四.3'],
  eventDate: 'startedOn',
  slug: ['indexNumber'],
  fields: {
    startedOn: maybe(day, '开始日期', 'Started', '培训的第一日。', 'The first day.'),
    endedOn: maybe(day, '结束日期', 'Ended', '培训的最后一日。', 'The last day.'),
    audiences: maybe(
      z.array(codeSchema(trainingAudiences)),
      '培训对象',
      'Audiences',
      '五类培训对象。',
      'Which of the five groups it is for.',
    ),
    civilServants: maybe(
      z.boolean(),
      '是否列入公务员培训',
      'In civil-servant training',
      '是否列入公务员培训。',
      'Whether it is part of the training of civil servants.',
    ),
    participants: maybe(count, '参加人数', 'Participants', '参加人数。', 'How many took part.'),
    hours: maybe(amount, '学时', 'Hours', '培训学时。', 'How many hours it took.'),
    host: maybe(bodyRefSchema, '主办机关', 'Host', '主办培训的机关。', 'The body that held it.'),
  },
})

/** A published training. */
export type TrainingRecord = RecordOfKind<typeof trainingKind>
