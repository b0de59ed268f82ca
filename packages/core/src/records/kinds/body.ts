import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { bodyLevels, bodyLines, bodyTypes } from '../../vocabularies/bodies.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line, prose } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A body that is bound to disclose. */
export const bodyKind = defineKind({
  code: 'body',
  label: text('机关', 'Body'),
  description: text(
    '负有公开义务的机关、单位；名称写在标题中。',
    'A body that is bound to disclose; its name is the title.',
  ),
  clauses: ['shangluo-opinion-2014#二.3', 'gipd-2019#20.1.2'],
  slug: ['creditCode'],
  fields: {
    creditCode: maybe(line, '统一社会信用代码', 'Credit code', '统一社会信用代码。', 'Unified social credit code.'),
    bodyType: maybe(
      codeSchema(bodyTypes),
      '机关类型',
      'Kind of body',
      '政府、部门、事业机构、园区管委会等。',
      'Government, department, institution, zone and so on.',
    ),
    level: maybe(codeSchema(bodyLevels), '层级', 'Level', '所在行政层级。', 'The level at which it stands.'),
    line: maybe(codeSchema(bodyLines), '条线', 'Line of work', '所属条线。', 'Its line of work.'),
    parent: maybe(
      recordIdSchema,
      '上级机关',
      'Parent',
      '所属政府或者上级机关的记录标识。',
      'Id of the government or body above it.',
    ),
    shortName: maybe(line, '简称', 'Short name', '机关简称。', 'Its short name.'),
    formerNames: maybe(z.array(line), '曾用名', 'Former names', '曾用名称。', 'Names it had before.'),
    from: maybe(day, '设立日期', 'From', '设立或者更名的日期。', 'The day it was set up or renamed.'),
    to: maybe(day, '撤销日期', 'To', '撤销、合并的日期。', 'The last day it existed.'),
    duties: maybe(prose, '机关职能', 'Duties', '机关职能。', 'What it has to do.'),
  },
})

/** A published body. */
export type BodyRecord = RecordOfKind<typeof bodyKind>
