import * as z from 'zod'
import { recordIdSchema } from '../ids.ts'
import { day, moment } from './dates.ts'
import { field, maybe } from './field.ts'
import { amount, line, prose } from './leaves.ts'
import { bodyRefSchema } from './shapes.ts'

/** A document spoken of: by its record, its number or its title, whichever is known. */
export const documentRefSchema = z.strictObject({
  record: maybe(recordIdSchema, '记录', 'Record', '文件的记录标识。', 'Id of the document’s record.'),
  docNumber: maybe(line, '文号', 'Document number', '文件的发文字号。', 'Number of the document.'),
  title: maybe(line, '文件名称', 'Title', '文件名称。', 'Title of the document.'),
})

/** A span of days, both included. */
export const periodSchema = z.strictObject({
  from: field(day, '起', 'From', '第一日。', 'The first day.'),
  to: field(day, '止', 'To', '最后一日。', 'The last day.'),
})

/** A task of a plan, laid on one body. */
export const planTaskSchema = z.strictObject({
  task: field(line, '任务', 'Task', '任务内容或者主题。', 'What is to be done, or its topic.'),
  body: maybe(bodyRefSchema, '承担机关', 'Body', '承担任务的机关。', 'The body that has to do it.'),
  due: maybe(day, '完成日期', 'Due', '计划完成的日期。', 'The day by which it is planned.'),
  doneOn: maybe(day, '实际完成日期', 'Done', '实际完成的日期。', 'The day it was done.'),
})

/** A problem that an inspection found, and when it was put right. */
export const foundProblemSchema = z.strictObject({
  problem: field(prose, '问题', 'Problem', '发现的问题。', 'What was found.'),
  body: maybe(bodyRefSchema, '责任机关', 'Body', '负责整改的机关。', 'The body that has to put it right.'),
  foundOn: maybe(day, '发现日期', 'Found', '发现问题的日期。', 'The day it was found.'),
  rectifyBy: maybe(
    day,
    '整改期限',
    'To be put right by',
    '要求完成整改的日期。',
    'The day by which it has to be put right.',
  ),
  rectifiedOn: maybe(
    day,
    '整改日期',
    'Put right',
    '完成整改的日期；未记载的，不能当作没有整改。',
    'The day it was put right; absence does not mean that it was not.',
  ),
})

/** What one body, site or account was given in an appraisal. */
export const appraisalResultSchema = z.strictObject({
  body: maybe(bodyRefSchema, '被考核机关', 'Body', '被考核的机关。', 'The body that was appraised.'),
  subject: maybe(
    recordIdSchema,
    '被考核网站、账号',
    'Site or account',
    '被考核网站或者账号的记录标识。',
    'Id of the site or account that was appraised.',
  ),
  score: maybe(amount, '得分', 'Score', '考核得分。', 'The score.'),
  grade: maybe(line, '等次', 'Grade', '考核等次，按原文。', 'The grade as printed.'),
})

/** One step in the course of an event as it was made known. */
export const updateSchema = z.strictObject({
  at: field(moment, '发布时间', 'Published', '发布动态信息的日期或者时刻。', 'When it was made known.'),
  text: maybe(prose, '内容', 'Text', '动态内容。', 'What was made known.'),
  record: maybe(recordIdSchema, '记录', 'Record', '该次发布的记录标识。', 'Id of the record of that release.'),
})
