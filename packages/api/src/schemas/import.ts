import * as z from 'zod'
import { id, localText, revisionNumber, seq } from './common.ts'
import { doorFinding, doorNotices, publishOutcome } from './publishing.ts'
import { component, told } from './told.ts'

const line = told(z.int().min(1), '行号，自 1 起，空行也计。', 'Number of the line, from 1; empty lines count.')

const published = component(
  'ImportedLine',
  z.object({
    line,
    id,
    outcome: publishOutcome,
    revision: revisionNumber,
    seq,
    findings: z.array(doorFinding),
    notices: doorNotices.optional(),
  }),
  '已发布的一行；findings 只列违反的规定。',
  'A line that was published; findings lists breaches only.',
)

const refused = component(
  'RefusedLine',
  z.object({
    line,
    id: id.optional(),
    outcome: z.literal('refused'),
    code: told(z.string(), '问题代码，见 /problems。', 'Code of the problem, see /problems.'),
    message: localText,
    errors: z.array(
      z.object({
        code: told(z.string(), '问题代码或者规则编号。', 'Code of a problem, or id of a rule.'),
        message: localText,
        pointer: told(z.string(), '出错的位置（RFC 6901）。', 'The place in the line (RFC 6901).'),
      }),
    ),
  }),
  '被拒绝的一行；最多列二十处。',
  'A line that was refused, with twenty faults at most.',
)

const count = z.int().min(0)

const end = component(
  'ImportEnd',
  z.object({
    end: z.literal(true),
    created: count,
    changed: count,
    restored: count,
    unchanged: count,
    refused: count,
  }),
  '末行：各种结果的行数。没有此行的答复不完整。',
  'The last line: how many of each. An answer without it is not whole.',
)

/** A line of the answer to an import. */
export const importLine = component(
  'ImportLine',
  z.union([published, refused, end]),
  '批量发布答复的一行。',
  'A line of the answer to an import.',
)
