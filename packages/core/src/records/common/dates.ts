import { day, moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { standInsSchema, validitySchema } from '../fields/shapes.ts'

/** The dates of its life. */
export const datesFields = {
  formedOn: maybe(day, '成文日期', 'Date formed', '信息形成的日期。', 'The day it was formed.'),
  printedOn: maybe(
    day,
    '印发日期',
    'Date printed',
    '纸质公文印发的日期。',
    'The day the paper document was printed and issued.',
  ),
  changedOn: maybe(day, '变更日期', 'Date changed', '信息变更的日期。', 'The day it was changed.'),
  effectiveOn: maybe(day, '施行日期', 'In force from', '开始施行的日期。', 'The day from which it applies.'),
  publishedOn: maybe(
    moment,
    '发布日期',
    'Published',
    '上网公开的日期或者时刻。',
    'The day or instant at which it was put online.',
  ),
  validity: maybe(
    validitySchema,
    '时效',
    'Validity',
    '有效、失效、废止或者已修改。',
    'In force, lapsed, repealed or amended.',
  ),
  standIns: maybe(
    standInsSchema,
    '替代日期',
    'Stand-ins',
    '映射文件指定以其他日期代替的日期。',
    'Dates for which a mapping put another in their place.',
  ),
  completeThrough: maybe(
    day,
    '完整截至',
    'Complete through',
    '保证截至该日所记事项完整；此前未记载的即为没有发生。',
    'Somebody vouches that it is complete to this day: what is absent before it did not happen.',
  ),
}
