import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { readingPlaces } from '../../vocabularies/reading-places.ts'
import { day } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const readingPlaceSchema = z.strictObject({
  type: field(codeSchema(readingPlaces), '场所类别', 'Kind of place', '设在何处。', 'Where it is set up.'),
  name: maybe(line, '名称', 'Name', '场所名称。', 'Its name.'),
  address: maybe(line, '地址', 'Address', '场所地址。', 'Where it is.'),
  hours: maybe(line, '开放时间', 'Hours', '开放时间。', 'When it is open.'),
})

/** The unit that handles disclosure in a body. */
export const workUnitKind = defineKind({
  code: 'work-unit',
  label: text('信息公开工作机构', 'Work unit'),
  description: text(
    '行政机关的政府信息公开工作机构及其联系方式。',
    'The unit that handles disclosure in a body, and how to reach it.',
  ),
  clauses: ['shangluo-opinion-2014#四.1', 'gipd-2019#4', 'gipd-2019#12', 'gipd-2019#25'],
  slug: ['indexNumber'],
  fields: {
    body: maybe(bodyRefSchema, '所属机关', 'Body', '所属机关。', 'The body it belongs to.'),
    address: maybe(line, '办公地址', 'Address', '办公地址。', 'Where it is.'),
    postcode: maybe(line, '邮政编码', 'Postcode', '邮政编码。', 'Its postcode.'),
    phone: maybe(line, '联系电话', 'Telephone', '办公电话。', 'Its office telephone.'),
    fax: maybe(line, '传真', 'Fax', '传真号码。', 'Its fax number.'),
    mailbox: maybe(line, '电子邮箱', 'E-mail', '办公电子邮箱。', 'Its office mailbox.'),
    hours: maybe(line, '办公时间', 'Hours', '办公时间。', 'When it is open.'),
    readingPlaces: maybe(
      z.array(readingPlaceSchema),
      '查阅场所',
      'Places for reading',
      '本机关设置的政府信息查阅场所；列表完整，未列出即为没有设置。',
      'Where the public may read what it discloses; the list is complete.',
    ),
    from: maybe(day, '起始日期', 'From', '开始履职的日期。', 'The first day of its work.'),
    to: maybe(day, '截止日期', 'To', '停止履职的日期。', 'The last day of its work.'),
  },
})

/** A published work unit. */
export type WorkUnitRecord = RecordOfKind<typeof workUnitKind>
