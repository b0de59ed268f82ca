import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { bodyLines } from '../../vocabularies/bodies.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { pressClasses, pressSpeakers, pressTopics } from '../../vocabularies/press.ts'
import { moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A press conference or regular press meeting. */
export const pressConferenceKind = defineKind({
  code: 'press-conference',
  label: text('新闻发布会', 'Press conference'),
  description: text('新闻发布会、新闻发布例会。', 'A press conference or regular press meeting.'),
  clauses: ['shangluo-opinion-2014#二.1', 'gipd-2019#23'],
  eventDate: 'heldAt',
  slug: ['indexNumber'],
  fields: {
    heldAt: maybe(moment, '举行时间', 'Held', '举行的日期或者时刻。', 'When it was held.'),
    class: maybe(
      codeSchema(pressClasses),
      '类别',
      'Class',
      '全局性例会、专题例会等。',
      'Regular meeting on overall development, on a topic, and so on.',
    ),
    topics: maybe(z.array(codeSchema(pressTopics)), '主题', 'Topics', '围绕的主题。', 'What it was about.'),
    host: maybe(bodyRefSchema, '主办机关', 'Host', '主办发布会的机关。', 'The body that held it.'),
    hostLine: maybe(
      codeSchema(bodyLines),
      '主办机关条线',
      'Line of the host',
      '主办机关所属的条线，如新闻办。',
      'The line of work of the body that held it, such as the press office.',
    ),
    participants: maybe(
      z.array(bodyRefSchema),
      '参加发布的部门',
      'Participants',
      '参加发布的部门；空列表表示没有其他部门参加，未记载表示不知道。',
      'Bodies that took part; an empty list means none did, absence means not known.',
    ),
    participantLines: maybe(
      z.array(codeSchema(bodyLines)),
      '参加部门条线',
      'Lines of the participants',
      '参加部门所属的条线，如发展改革、统计；空列表表示都不属于所列条线，未记载表示不知道。',
      'The lines of work of those who took part, such as statistics; an empty list means none of them, absence means not known.',
    ),
    speakerRoles: maybe(
      z.array(codeSchema(pressSpeakers)),
      '发布人身份',
      'Who spoke',
      '出席发布的人员身份，如主要负责人、新闻发言人；列表完整，未记载表示不知道。',
      'In what office they spoke, such as head or spokesperson; the list is complete, absence means not known.',
    ),
    emergency: maybe(
      recordIdSchema,
      '相关突发事件',
      'Emergency',
      '所涉突发事件发布记录的标识。',
      'Id of the emergency release it belongs to.',
    ),
  },
})

/** A published press conference. */
export type PressConferenceRecord = RecordOfKind<typeof pressConferenceKind>
