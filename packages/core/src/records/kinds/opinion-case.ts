import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { emergencyLevels } from '../../vocabularies/emergencies.ts'
import { opinionClasses, responseForms } from '../../vocabularies/public-opinion.ts'
import { moment } from '../fields/dates.ts'
import { judged, maybe } from '../fields/field.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The public part of a case of public opinion: when it was seen, handed over and answered. */
export const opinionCaseKind = defineKind({
  code: 'opinion-case',
  label: text('舆情回应', 'Opinion case'),
  description: text(
    '政务舆情的发现、转交与回应情况，只含可以公开的部分。',
    'When public opinion was seen, handed over and answered; the public part alone.',
  ),
  clauses: ['shangluo-opinion-2014#三.1'],
  eventDate: 'detectedAt',
  slug: ['indexNumber'],
  fields: {
    detectedAt: maybe(moment, '发现时间', 'Detected', '监测发现舆情的日期或者时刻。', 'When it was detected.'),
    class: maybe(
      codeSchema(opinionClasses),
      '舆情类别',
      'Class',
      '需要回应的舆情类别。',
      'Which class of opinion it is.',
    ),
    important: judged(
      '是否重要舆情',
      'Important',
      '监测机关是否认定为重要舆情。',
      'Whether the monitoring body judges it important.',
    ),
    level: maybe(
      codeSchema(emergencyLevels),
      '所涉突发事件级别',
      'Grade of the emergency',
      '舆情涉及突发事件的，事件的级别。',
      'Where it is about an emergency, the grade of that.',
    ),
    occurredAt: maybe(
      moment,
      '事件发生时间',
      'Event occurred',
      '舆情所涉事件发生的时间。',
      'When the event it is about happened.',
    ),
    monitoredBy: maybe(bodyRefSchema, '监测机关', 'Monitored by', '监测发现的机关。', 'The body that detected it.'),
    reportedAt: maybe(
      moment,
      '监测报告时间',
      'Reported',
      '形成监测报告的日期或者时刻。',
      'When the monitoring report was made.',
    ),
    handedOverAt: maybe(
      moment,
      '转交时间',
      'Handed over',
      '转交相关县区、部门的日期或者时刻。',
      'When it was handed over to the body concerned.',
    ),
    handedOverTo: maybe(
      bodyRefSchema,
      '转交对象',
      'Handed over to',
      '接收转交的县区、部门。',
      'The body it was handed over to.',
    ),
    owner: maybe(bodyRefSchema, '回应责任主体', 'Responsible', '负责回应的机关。', 'The body that has to respond.'),
    respondedAt: maybe(moment, '首次回应时间', 'Responded', '首次回应的日期或者时刻。', 'When it was first answered.'),
    responseForms: maybe(
      z.array(codeSchema(responseForms)),
      '回应形式',
      'Forms of response',
      '采用的回应形式。',
      'How it was answered.',
    ),
    pressConferenceAt: maybe(
      moment,
      '新闻发布会时间',
      'Press conference',
      '为此举行新闻发布会的时间。',
      'When a press conference was held on it.',
    ),
  },
})

/** A published opinion case. */
export type OpinionCaseRecord = RecordOfKind<typeof opinionCaseKind>
