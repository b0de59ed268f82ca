import { text } from '../../text/local-text.ts'
import { moment } from '../fields/dates.ts'
import { judged, maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A government activity: a meeting, an inspection, a visit. */
export const activityKind = defineKind({
  code: 'activity',
  label: text('政务活动', 'Government activity'),
  description: text('会议、调研、检查等政务活动信息。', 'A meeting, visit, inspection or other government activity.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  eventDate: 'endedAt',
  slug: ['indexNumber'],
  fields: {
    startedAt: maybe(moment, '开始时间', 'Started', '活动开始的日期或者时刻。', 'When it began.'),
    endedAt: maybe(
      moment,
      '结束时间',
      'Ended',
      '活动结束的日期或者时刻；24小时从这里起算。',
      'When it ended; the 24 hours run from here.',
    ),
    venue: maybe(line, '地点', 'Venue', '活动地点。', 'Where it took place.'),
    livelihood: judged(
      '是否事关民生',
      'Touches livelihood',
      '发布机关是否认定该活动事关民生。',
      'Whether the publishing body judges that it touches people’s livelihood.',
    ),
    important: judged(
      '是否重要政务活动',
      'Important',
      '发布机关是否认定为重要政务活动。',
      'Whether the publishing body judges it an important government activity.',
    ),
  },
})

/** A published government activity. */
export type ActivityRecord = RecordOfKind<typeof activityKind>
