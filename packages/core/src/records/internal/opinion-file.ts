import * as z from 'zod'
import { moment } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { placeCode, prose } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'
import { noteSchema, staffSchema } from './person.ts'

/** The part of an opinion case that stays inside: the monitoring report, the assessment, who made them. */
export const opinionFileSchema = z
  .strictObject({
    internal: field(
      z.literal('opinion-file'),
      '内部记录类型',
      'Internal kind',
      '舆情内部档案。',
      'The file of an opinion case.',
    ),
    place: field(placeCode, '地区', 'Place', '六位地区代码。', 'Place code of six digits.'),
    case: maybe(recordIdSchema, '公开部分', 'Public part', '舆情回应记录的标识。', 'Id of the published opinion case.'),
    monitor: maybe(staffSchema, '监测人', 'Monitor', '监测人员。', 'Who detected it.'),
    report: maybe(prose, '监测报告', 'Report', '监测报告内容。', 'The monitoring report.'),
    assessedAt: maybe(moment, '研判时间', 'Assessed', '研判的日期或者时刻。', 'When it was assessed.'),
    assessment: maybe(prose, '研判意见', 'Assessment', '研判意见。', 'What the assessment says.'),
    notes: maybe(z.array(noteSchema), '内部意见', 'Notes', '会商中的内部意见。', 'What was said in deliberation.'),
  })
  .meta({
    title: '舆情档案',
    description: '舆情监测、研判的内部档案，不得公开。',
    'x-en': { title: 'Opinion file', description: 'The internal file of an opinion case; never published.' },
  })
