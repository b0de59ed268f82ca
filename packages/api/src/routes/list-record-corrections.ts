import { text } from '@gongkai/core'
import * as z from 'zod'
import { recordCorrectionsJson } from '../http/correction-json.ts'
import { liveRecord } from '../http/live-record.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { recordCorrections } from '../schemas/correction.ts'
import { publicCorrections } from '../store/index.ts'
import { idParameter } from './parameters.ts'

/** What was reported of a record, and answered. */
export const listRecordCorrections = route(
  {
    path: '/v1/records/{id}/corrections',
    operationId: 'listRecordCorrections',
    tag: 'records',
    summary: text('一条记录的纠错', 'Corrections of a record'),
    description: text(
      '已答复的纠错报告和待答复的数目。报告的文字不公开；报告个人信息的不列、不计。',
      'The reports that were answered, and how many wait. Their words are not published; those of personal data are neither listed nor counted.',
    ),
    query: nothing,
    params: z.object({ id: idParameter }),
    answer: {
      description: text('纠错情况。', 'The reports.'),
      schema: recordCorrections,
      example: {
        open: 0,
        items: [
          {
            kind: 'wrong-content',
            pointer: '/formedOn',
            revision: 1,
            receivedAt: '2026-01-07T01:00:00.000Z',
            answeredAt: '2026-01-08T02:00:00.000Z',
            answer: { outcome: 'accepted', revision: 2 },
          },
        ],
      },
    },
    problems: [404, 410],
  },
  async ({ params: { id }, context: { store } }) => {
    await liveRecord(store, id)
    return json(recordCorrectionsJson(await publicCorrections(store, id)))
  },
)
