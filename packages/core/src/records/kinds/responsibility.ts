import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { dutyFunctions } from '../../vocabularies/duties.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** Which body answers for which function, and from when to when. */
export const responsibilityKind = defineKind({
  code: 'responsibility',
  label: text('职责分工', 'Responsibility'),
  description: text(
    '某项工作由哪个机关负责；负责重点领域的，领域写在重点领域字段。',
    'Which body answers for a function; where that is a key area, the area stands in the field of key areas.',
  ),
  clauses: ['shangluo-opinion-2014#四.2'],
  eventDate: 'from',
  slug: ['indexNumber'],
  fields: {
    function: maybe(codeSchema(dutyFunctions), '工作职责', 'Function', '工作职责代码。', 'Code of the function.'),
    body: maybe(bodyRefSchema, '责任机关', 'Body', '负责的机关。', 'The body that answers for it.'),
    from: maybe(day, '起始日期', 'From', '开始负责的日期。', 'The first day.'),
    to: maybe(
      day,
      '截止日期',
      'To',
      '停止负责的日期；机关撤并后由新机关接续。',
      'The last day; a new body goes on after a merger.',
    ),
    clause: maybe(
      line,
      '依据条款',
      'Clause',
      '分工所依据的条款，如 shangluo-opinion-2014#四.2。',
      'The clause behind it, such as gipd-2019#4.',
    ),
  },
})

/** A published responsibility. */
export type ResponsibilityRecord = RecordOfKind<typeof responsibilityKind>
