import * as z from 'zod'
import { day, epoch, placeCode } from './common.ts'
import { component, told } from './told.ts'

const group = (zh: string, en: string) => told(z.string().nullable().optional(), zh, en)
const number = (zh: string, en: string) => told(z.int().min(0).optional(), zh, en)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Counts of records. */
export const statistics = component(
  'Statistics',
  z.object({
    epoch,
    seq: told(z.int().min(0), '统计时的最后序号。', 'The end of the feed when it was counted.'),
    place: placeCode.optional(),
    by: told(z.array(z.string()), '分组依据。', 'What it is grouped by.'),
    measure: told(z.array(z.string()), '统计项目。', 'What is counted.'),
    judged: component(
      'JudgedUnder',
      z.object({
        asOf: told(day, '判断的日期。', 'The day on which it was judged.'),
        calendar: told(sha256, '日历的摘要。', 'Digest of the calendar.'),
        laws: told(
          z.array(z.object({ place: placeCode, law: sha256 })),
          '各地规定的摘要。',
          'Digest of the law of each place.',
        ),
      }),
      '逾期判断所依据的规定和日历。',
      'The law and calendar that lateness was judged under.',
    ).optional(),
    items: z.array(
      component(
        'StatisticsRow',
        z.object({
          place: group('地区。', 'Place.'),
          kind: group('记录类型。', 'Kind of record.'),
          body: group('发文机关的记录编号。', 'Id of the issuing body.'),
          month: group('发布月份。', 'Month of publication.'),
          keyArea: group('重点领域。', 'Key area.'),
          form: group('展现形式。', 'Form of presentation.'),
          count: number('现有记录数。', 'Live records.'),
          late: number('未按期限的现有记录数。', 'Live records by which a term was not kept.'),
          undetermined: number('缺少事实而不能判断是否逾期的记录数。', 'Live records that lack facts to tell.'),
          notJudged: number('地区不明而未判断的记录数。', 'Live records of places nobody knows.'),
          correctionsOpen: number('待答复的纠错报告数。', 'Reports of something wrong that wait for an answer.'),
          correctionsAccepted: number('已改正的纠错报告数。', 'Reports that were accepted and mended.'),
          correctionsRefused: number('不采纳的纠错报告数。', 'Reports that were refused.'),
          withdrawn: number(
            '已撤回的记录数；撤回后月份、领域和形式已不留存，计入 null。',
            'Withdrawn records; month, area and form are not kept of them, so they stand under null.',
          ),
        }),
        '一组的数目；null 为记录未载明。',
        'The numbers of a group; null where records do not say.',
      ),
    ),
  }),
  '统计。',
  'Statistics.',
)
