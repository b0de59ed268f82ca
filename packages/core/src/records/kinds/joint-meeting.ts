import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A joint meeting on public opinion. */
export const jointMeetingKind = defineKind({
  code: 'joint-meeting',
  label: text('联席会议', 'Joint meeting'),
  description: text(
    '重大政务舆情会商联席会议；只公开召开情况。',
    'A joint meeting on important public opinion; only that it was held is published.',
  ),
  clauses: ['shangluo-opinion-2014#三.5'],
  eventDate: 'heldOn',
  slug: ['indexNumber'],
  fields: {
    heldOn: maybe(day, '召开日期', 'Held', '召开的日期。', 'The day it was held.'),
    host: maybe(bodyRefSchema, '召集机关', 'Host', '召集会议的机关。', 'The body that called it.'),
    participants: maybe(
      z.array(bodyRefSchema),
      '参加单位',
      'Participants',
      '参加会议的单位。',
      'Bodies that took part.',
    ),
    matter: maybe(line, '议题', 'Matter', '可以公开的会商议题。', 'The matter, as far as it can be published.'),
  },
})

/** A published joint meeting. */
export type JointMeetingRecord = RecordOfKind<typeof jointMeetingKind>
