import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { emergencyLevels, emergencyTypes } from '../../vocabularies/emergencies.ts'
import { moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line, prose } from '../fields/leaves.ts'
import { updateSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** What was made known about an emergency, and the updates that followed. */
export const emergencyReleaseKind = defineKind({
  code: 'emergency-release',
  label: text('突发事件发布', 'Emergency release'),
  description: text(
    '突发事件的权威信息发布及后续动态；发布时间为首次发布的时间。',
    'Authoritative information on an emergency and its updates; the time of publication is that of the first release.',
  ),
  clauses: ['shangluo-opinion-2014#二.1', 'gipd-2019#20.1.12'],
  eventDate: 'occurredAt',
  slug: ['indexNumber'],
  fields: {
    event: maybe(line, '事件', 'Event', '事件名称。', 'Name of the event.'),
    type: maybe(codeSchema(emergencyTypes), '事件类型', 'Type', '突发事件的类型。', 'What type of emergency it is.'),
    level: maybe(
      codeSchema(emergencyLevels),
      '事件级别',
      'Grade',
      '特别重大、重大、较大或者一般。',
      'Especially serious, serious, rather large or ordinary.',
    ),
    occurredAt: maybe(moment, '发生时间', 'Occurred', '事件发生的日期或者时刻。', 'When it happened.'),
    facts: maybe(prose, '事实真相', 'Facts', '已经查明的事实。', 'What is established.'),
    attitude: maybe(prose, '政府态度', 'Attitude', '政府的态度。', 'Where the government stands.'),
    measures: maybe(prose, '采取的措施', 'Measures', '已经采取的措施。', 'What has been done.'),
    updates: maybe(
      z.array(updateSchema),
      '后续动态',
      'Updates',
      '首次发布以后的动态，按时间排列；空列表表示没有，未记载表示不知道。',
      'What was made known after the first release, in order; an empty list means nothing, absence means not known.',
    ),
    pressConferenceAt: maybe(
      moment,
      '新闻发布会时间',
      'Press conference',
      '就该事件举行新闻发布会的时间。',
      'When a press conference was held on it.',
    ),
  },
})

/** A published emergency release. */
export type EmergencyReleaseRecord = RecordOfKind<typeof emergencyReleaseKind>
