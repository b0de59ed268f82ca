import * as z from 'zod'
import { day, localText, placeCode } from './common.ts'
import { lawFacts } from './law.ts'
import { component, told } from './told.ts'

const responsibleBody = component(
  'ResponsibleBody',
  z.object({
    function: told(z.string(), '职责代码，见词表 functions。', 'Code of the function, of the vocabulary functions.'),
    body: localText,
    id: told(z.string().optional(), '机关记录的编号。', 'Id of the record of the body.'),
    line: told(
      z.string().optional(),
      '机关所属条线，见词表 body-lines。',
      'The line of work of the body, of the vocabulary body-lines.',
    ),
    source: told(
      z.enum(['clause', 'record']),
      '由条款写明，还是由已公开的职责分工记录写明。',
      'Whether a clause says so, or a published record.',
    ),
    clause: told(z.string().optional(), '条款。', 'The clause.'),
    citation: localText.optional(),
    from: told(day.optional(), '起始日期。', 'The first day.'),
    to: told(day.optional(), '截止日期。', 'The last day.'),
    applies: told(
      z.enum(['named', 'each-level', 'model']),
      '写明该机关；各级各有该条线的机关；或者为上级安排，可供参照。',
      'The body itself is named; each level has one of that line; or it is that of the level above, a model.',
    ),
    certain: told(z.boolean(), '当日是否确定由其负责。', 'Whether it certainly answered on that day.'),
  }),
  '负责某项工作的机关。',
  'A body that answers for a function.',
)

/** Who answers for what. */
export const responsibilityList = component(
  'ResponsibilityList',
  z.object({
    ...lawFacts,
    on: told(day, '所问的日期。', 'The day asked about.'),
    function: told(z.string().optional(), '所问的职责。', 'The function asked about.'),
    keyArea: told(z.string().optional(), '所问的重点领域。', 'The key area asked about.'),
    items: z.array(responsibleBody),
    place: placeCode,
  }),
  '某地某日的职责分工。',
  'Who answers for what, in a place on a day.',
)
