import * as z from 'zod'
import { tombstone } from './record.ts'
import { component, told } from './told.ts'

/** A problem as it goes out (RFC 9457). */
export const problem = component(
  'Problem',
  z.object({
    type: told(
      z.string().meta({ format: 'uri-reference' }),
      '问题种类的地址，固定不变。',
      'Address of the kind of problem; it never changes.',
    ),
    title: told(z.string(), '问题种类的名称。', 'Name of the kind of problem.'),
    status: told(z.int(), 'HTTP 状态码。', 'HTTP status.'),
    code: told(z.string(), '问题代码，即 type 的最后一段。', 'Code of the problem: the last part of its type.'),
    detail: told(z.string(), '这一次出了什么问题、应当怎么办。', 'What went wrong this time, and what to do.'),
    instance: told(
      z.string().meta({ format: 'uri-reference' }).optional(),
      '请求编号，日志中可查。',
      'Number under which the log has the request.',
    ),
    errors: told(
      z
        .array(
          z.object({
            code: told(z.string(), '问题代码。', 'Code of the problem.'),
            detail: told(z.string(), '问题说明。', 'What is wrong.'),
            parameter: told(z.string().optional(), '出错的查询参数。', 'The query parameter it lies in.'),
            pointer: told(z.string().optional(), '出错的位置（RFC 6901）。', 'The place in the body (RFC 6901).'),
          }),
        )
        .optional(),
      '逐项列出的错误。',
      'Every single error.',
    ),
    tombstone: tombstone.optional(),
  }),
  '问题说明（RFC 9457）。',
  'A problem (RFC 9457).',
)
