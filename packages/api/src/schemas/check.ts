import { severities, subjectTypes, verdicts } from '@gongkai/core'
import * as z from 'zod'
import { day, placeCode } from './common.ts'
import { record } from './record.ts'
import { component, told } from './told.ts'

const facts = told(
  z.record(z.string(), z.unknown()).optional(),
  '另行说明的事实，如机关的认定；键见规则中的条件。',
  'Facts stated beside it, such as what an organ judged; for their keys see the conditions of the rules.',
)

const subject = component(
  'Subject',
  z.object({
    type: told(z.enum(subjectTypes), '对象的类型。', 'What it is.'),
    kind: told(z.string().optional(), '记录类型等。', 'The kind within the type.'),
    place: placeCode,
    data: told(z.record(z.string(), z.unknown()), '对象的内容。', 'What it holds.'),
    completeThrough: told(day.optional(), '登记完整至该日。', 'The register is complete to the end of this day.'),
    period: told(z.object({ from: day, to: day }).optional(), '所覆盖的期间。', 'The period it covers.'),
    facts,
  }),
  '判断的对象。',
  'Something to be judged.',
)

/** What is sent to be checked. */
export const checkRequest = component(
  'CheckRequest',
  z.object({
    record: record.optional(),
    subject: subject.optional(),
    facts,
    assertInForce: told(
      z.array(z.string()).max(100).optional(),
      '来源不能确定时，由使用者认定有效的法律文件。',
      'Instruments said to be in force where the sources leave it open.',
    ),
  }),
  '所要检查的记录或者对象：record 与 subject 有且只有一项。',
  'A record or another subject to be checked: either record or subject, and not both.',
)

/**
 * Stands for the schema of the core, which the OpenAPI document takes over whole.
 */
const finding = component(
  'Finding',
  z.looseObject({ rule: z.string(), verdict: z.enum(verdicts), severity: z.enum(severities) }),
  '一条规则在一个对象上的发现。',
  'What a rule found in one subject.',
)

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a check found. */
export const checkAnswer = component(
  'CheckResult',
  z.object({
    findings: told(
      z.array(finding),
      '违反、冲突、不能判断和尚未到期的规则；符合的只计数。',
      'Rules that are breached, in conflict, undetermined or pending; what is met is only counted.',
    ),
    counts: told(z.record(z.enum(verdicts), z.int()), '各种结论的规则数。', 'How many rules came to which verdict.'),
    receipt: component(
      'Receipt',
      z.object({
        version: told(z.string(), '规则库版本。', 'Version of the library.'),
        place: placeCode,
        asOf: told(day, '判断的日期。', 'The day on which it was judged.'),
        knownOn: told(day, '以该日已知的规定为准。', 'The day whose knowledge counted.'),
        law: told(sha256, '规定的摘要。', 'Digest of the law.'),
        calendar: told(sha256, '日历的摘要。', 'Digest of the calendar.'),
        input: told(sha256, '所查内容的摘要。', 'Digest of what was judged.'),
      }),
      '回执：回执相同，结论即相同。',
      'What the verdicts can be recomputed from: the same receipt, the same answer.',
    ),
  }),
  '检查结果。',
  'What a check found.',
)
