import { placeLevels, standings } from '@gongkai/core'
import * as z from 'zod'
import { component, told } from './told.ts'

const code = z.string().regex(/^\d{6}(\d{3})?$/)
const day = z.string().meta({ format: 'date' })

const when = z.union([day, z.array(day).min(2).max(2)]).nullable()

const placeSchema = component(
  'Place',
  z.object({
    code: told(code, '代码：六位，乡镇九位。', 'Code: six digits, nine for a town.'),
    name: told(z.string(), '名称。', 'Name.'),
    level: told(z.enum(placeLevels), '层级。', 'Level.'),
    parent: told(code.nullable(), '上级。', 'The place above.'),
    standing: told(
      z.enum(standings),
      '性质：行政区划、管委会、统计用区划、占位。',
      'What stands behind the code: a division, a committee, a statistical area, or a line that groups others.',
    ),
    validFrom: told(
      when,
      '启用日期，或最早与最晚可能的日期；null 表示来源未载。',
      'First day, or the earliest and latest it can have been; null where the source does not say.',
    ),
    validTo: told(when, '停用日期；null 表示仍在使用。', 'Last day; null while it is in use.'),
    successor: told(code.nullable(), '后继代码。', 'The code that took over.'),
    formerNames: told(
      z.array(z.object({ name: z.string(), until: z.union([day, z.array(day).min(2).max(2)]) })),
      '曾用名。',
      'Former names, each with its last day.',
    ),
    sample: told(z.boolean(), '是否虚构。', 'Whether it is made up.'),
    standsFor: told(code.nullable(), '虚构地区所仿的地区。', 'For a made-up place: the one whose rules it plays by.'),
  }),
  '地区。',
  'A place.',
)

/** A list of places. */
export const placeList = component(
  'PlaceList',
  z.object({ items: z.array(placeSchema) }),
  '地区清单，上级在前。',
  'Places, what is above before what is below.',
)
