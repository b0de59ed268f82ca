import { recordKinds, text } from '@gongkai/core'
import * as z from 'zod'
import { apiProblem } from '../problems/api-error.ts'
import { closest } from './closest.ts'
import { parameter } from './parameter.ts'
import { factNames } from './record-json.ts'
import { RequestFault } from './request-fault.ts'

/** Every member that some record can have. */
const memberNames: ReadonlySet<string> = new Set([
  ...Object.values(recordKinds).flatMap((kind) => Object.keys(kind.schema.shape)),
  ...factNames,
])

/** The members of a record that are wanted, separated by commas. */
export const fieldsParameter = parameter(
  z
    .string()
    .regex(/^\w+(,\w+)*$/)
    .transform((list) => [...new Set(list.split(','))]),
  {
    description: text(
      '只要这些字段，以逗号分隔；id 总在其中。',
      'Only these members, separated by commas; the id is always there.',
    ),
    expected: text('以逗号分隔的字段名', 'names of members, separated by commas'),
    example: 'title,publishedOn',
  },
  { type: 'string' },
)

/**
 * Refuses members that no kind of record has.
 * @throws RequestFault naming the first, and what may have been meant
 */
export function checkFields(fields: readonly string[]): void {
  const wrong = fields.find((name) => !memberNames.has(name))
  if (wrong === undefined) return
  const near = closest(wrong, memberNames)
  const why =
    near === undefined
      ? text(`没有字段“${wrong}”`, `no record has a member "${wrong}"`)
      : text(`没有字段“${wrong}”；是否应为“${near}”？`, `no record has a member "${wrong}"; did you mean "${near}"?`)
  const problem = apiProblem('invalid-parameter', { name: 'fields', why })
  throw new RequestFault(problem, [{ problem, parameter: 'fields' }])
}
