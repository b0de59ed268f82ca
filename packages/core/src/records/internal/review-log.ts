import * as z from 'zod'
import { bodyLevels } from '../../vocabularies/bodies.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { channels } from '../../vocabularies/letters.ts'
import { reviewOutcomes, reviewRoles } from '../../vocabularies/review.ts'
import { secrecyLevels } from '../../vocabularies/secrecy-levels.ts'
import { day, moment } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { line, placeCode, prose } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { recordIdSchema } from '../ids.ts'
import { noteSchema, staffSchema } from './person.ts'

const secrecySchema = z.strictObject({
  at: maybe(moment, '保密审查时间', 'At', '完成保密审查的日期或者时刻。', 'When the secrecy review was done.'),
  outcome: maybe(codeSchema(reviewOutcomes), '保密审查结果', 'Outcome', '保密审查的结果。', 'What it came to.'),
  reviewer: maybe(staffSchema, '保密审查人', 'Reviewer', '保密审查人员。', 'Who reviewed.'),
  basis: maybe(prose, '审查依据', 'Basis', '审查的依据和理由。', 'On what grounds.'),
  referredTo: maybe(
    bodyRefSchema,
    '报请确定的部门',
    'Referred to',
    '不能确定时报请确定的主管部门或者保密行政管理部门。',
    'The superior body or secrecy authority that was asked where it could not be decided.',
  ),
  level: maybe(codeSchema(secrecyLevels), '密级', 'Level', '所确定的密级。', 'The level that was set.'),
  derived: maybe(
    z.boolean(),
    '是否派生定密',
    'Derived',
    '密级是否依所执行、办理的国家秘密事项派生确定。',
    'Whether the level follows that of a secret of somebody else that is carried out or handled.',
  ),
  setByLevel: maybe(
    codeSchema(bodyLevels),
    '定密机关层级',
    'Level of the body',
    '确定密级的机关所在层级。',
    'The level of the body that set it.',
  ),
  authorised: maybe(
    z.boolean(),
    '是否经定密授权',
    'Authorised',
    '确定密级的机关是否经授权确定该密级；公安机关、国家安全机关按规定权限确定的，为是。',
    'Whether that body was authorised to set this level; so are public and state security within their own rules.',
  ),
})

const reassessmentSchema = z.strictObject({
  at: field(moment, '评估时间', 'At', '评估审查的日期或者时刻。', 'When it was assessed anew.'),
  outcome: maybe(
    codeSchema(reviewOutcomes),
    '评估结果',
    'Outcome',
    '同意公开，或者仍不同意公开。',
    'Whether it may now be disclosed.',
  ),
})

const stepSchema = z.strictObject({
  role: field(codeSchema(reviewRoles), '审级', 'Role', '初审、审核或者审发。', 'Which of the three reviews it is.'),
  at: maybe(moment, '时间', 'At', '该审完成的日期或者时刻。', 'When it was done.'),
  outcome: maybe(codeSchema(reviewOutcomes), '结果', 'Outcome', '该审的结果。', 'What it came to.'),
  reviewer: maybe(staffSchema, '审查人', 'Reviewer', '该审的人员。', 'Who reviewed.'),
})

const coordinationSchema = z.strictObject({
  with: field(bodyRefSchema, '沟通机关', 'With', '内容所涉及的其他行政机关。', 'The other body that it concerns.'),
  sentAt: maybe(moment, '发出时间', 'Sent', '发出征求意见函的时间。', 'When the letter was sent.'),
  receivedAt: maybe(
    moment,
    '收到时间',
    'Received',
    '对方收到的时间；答复期限从这里起算。',
    'When they got it; their period runs from here.',
  ),
  repliedAt: maybe(moment, '答复时间', 'Replied', '对方书面答复的时间。', 'When they replied in writing.'),
  agreed: maybe(z.boolean(), '是否同意', 'Agreed', '对方是否同意公开。', 'Whether they agreed to the release.'),
  reason: maybe(prose, '不同意理由', 'Reason', '对方不同意的理由。', 'Why they did not agree.'),
})

/** How one item went through review before it was published: secrecy first, then three reviews. */
export const reviewLogSchema = z
  .strictObject({
    internal: field(z.literal('review-log'), '内部记录类型', 'Internal kind', '公开审查记录。', 'A log of review.'),
    place: field(placeCode, '地区', 'Place', '六位地区代码。', 'Place code of six digits.'),
    item: maybe(
      line,
      '审查对象',
      'Item',
      '被审查信息的记录标识或者内部编号。',
      'Id of the record, or the number of the draft.',
    ),
    title: maybe(line, '名称', 'Title', '被审查信息的名称。', 'Title of what was reviewed.'),
    body: maybe(bodyRefSchema, '审查机关', 'Body', '进行审查的机关。', 'The body that reviewed.'),
    channel: maybe(
      codeSchema(channels),
      '拟发布渠道',
      'Channel',
      '审查后拟发布的渠道，如政府网站、政务新媒体。',
      'Where it is to be published, such as the website or an account on new media.',
    ),
    covers: maybe(
      z.array(line),
      '一并审查的信息',
      'Covers',
      '同一次审查涵盖的全部信息；一事一审时只有一项。',
      'All the items that this one review covered; just one where each matter is reviewed by itself.',
    ),
    secrecy: maybe(secrecySchema, '保密审查', 'Secrecy review', '保密审查情况。', 'The secrecy review.'),
    steps: maybe(
      z.array(stepSchema),
      '三审',
      'Reviews',
      '三审情况，按时间排列。',
      'The three reviews, in order of time.',
    ),
    involvesOthers: maybe(
      z.boolean(),
      '是否涉及其他机关',
      'Involves others',
      '内容是否涉及其他行政机关。',
      'Whether it concerns other bodies.',
    ),
    coordination: maybe(
      z.array(coordinationSchema),
      '沟通确认',
      'Coordination',
      '与其他机关的沟通确认。',
      'What was settled with other bodies.',
    ),
    reassessments: maybe(
      z.array(reassessmentSchema),
      '评估审查',
      'Reassessments',
      '不予公开后历次评估审查。',
      'The times it was assessed anew after it was not disclosed.',
    ),
    publishedAt: maybe(moment, '公开时间', 'Published', '审查后公开的时间。', 'When it was published afterwards.'),
    record: maybe(recordIdSchema, '公开记录', 'Record', '公开后的记录标识。', 'Id of the record it became.'),
    completeThrough: maybe(
      day,
      '完整截至',
      'Complete through',
      '保证审查记录完整截至该日。',
      'Somebody vouches that the log is complete to this day.',
    ),
    notes: maybe(z.array(noteSchema), '内部意见', 'Notes', '审查中的内部意见。', 'What was said in review.'),
  })
  .meta({
    title: '审查记录',
    description: '公开前审查的内部记录，不得公开。',
    'x-en': { title: 'Review log', description: 'Internal log of review before publication; never published.' },
  })
