import * as z from 'zod'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { disclosureAttributes } from '../../vocabularies/disclosure-attributes.ts'
import { draftTypes } from '../../vocabularies/review.ts'
import { day, moment } from '../fields/dates.ts'
import { field, judged, maybe } from '../fields/field.ts'
import { line, placeCode, prose } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { noteSchema, staffSchema } from './person.ts'

/** A document, meeting plan or activity plan on its way to approval. */
export const draftSchema = z
  .strictObject({
    internal: field(z.literal('draft'), '内部记录类型', 'Internal kind', '草拟中的公文或者方案。', 'A draft.'),
    place: field(placeCode, '地区', 'Place', '六位地区代码。', 'Place code of six digits.'),
    draftType: maybe(
      codeSchema(draftTypes),
      '草拟事项',
      'Kind of draft',
      '公文、会议方案或者政务活动方案。',
      'A document, or the plan of a meeting or activity.',
    ),
    number: maybe(line, '内部编号', 'Number', '机关内部的编号。', 'Its number inside the body.'),
    title: maybe(line, '名称', 'Title', '草稿名称。', 'Title of the draft.'),
    body: maybe(bodyRefSchema, '起草机关', 'Body', '起草的机关。', 'The body that drafts it.'),
    drafter: maybe(staffSchema, '拟稿人', 'Drafter', '拟稿人员。', 'Who drafts it.'),
    attribute: maybe(
      codeSchema(disclosureAttributes),
      '公开属性',
      'Disclosure attribute',
      '拟定的公开属性。',
      'The attribute proposed.',
    ),
    attributeReason: maybe(prose, '不公开理由', 'Reason', '不主动公开的理由。', 'Why it is not to be published.'),
    attributeSetAt: maybe(
      moment,
      '属性确定时间',
      'Attribute set',
      '确定公开属性的时间。',
      'When the attribute was set.',
    ),
    policy: judged('是否政策性文件', 'Policy document', '是否属于政策性文件。', 'Whether it is a policy document.'),
    screenedAt: maybe(
      moment,
      '公开审查时间',
      'Screened',
      '政策性文件不主动公开的，政务公开工作机构审查的时间。',
      'When the openness office screened a policy document that is not to be published.',
    ),
    interpretationPlanned: maybe(
      z.boolean(),
      '是否附解读方案',
      'Interpretation planned',
      '是否同步附有解读方案。',
      'Whether a plan of interpretation goes with it.',
    ),
    submittedAt: maybe(moment, '送审时间', 'Submitted', '送审的日期或者时刻。', 'When it was submitted for approval.'),
    returnedAt: maybe(moment, '退回时间', 'Returned', '退回的日期或者时刻。', 'When it was returned.'),
    completeThrough: maybe(
      day,
      '完整截至',
      'Complete through',
      '保证记载完整截至该日。',
      'Somebody vouches that it is complete to this day.',
    ),
    notes: maybe(z.array(noteSchema), '内部意见', 'Notes', '审批中的内部意见。', 'What was said in approval.'),
  })
  .meta({
    title: '草稿',
    description: '草拟中的公文或者方案，不得公开。',
    'x-en': { title: 'Draft', description: 'A document or plan being drafted; never published.' },
  })
