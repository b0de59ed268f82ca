import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line, prose } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A clarification of false or incomplete information. */
export const clarificationKind = defineKind({
  code: 'clarification',
  label: text('澄清', 'Clarification'),
  description: text(
    '对影响或者可能影响社会稳定、扰乱秩序的虚假或者不完整信息的澄清。',
    'Correct information against false or incomplete information that may harm stability or order.',
  ),
  clauses: ['shangluo-opinion-2014#二.1', 'gipd-2019#6.2'],
  eventDate: 'foundAt',
  slug: ['indexNumber'],
  fields: {
    claim: maybe(
      prose,
      '不实信息',
      'Claim',
      '所澄清的虚假或者不完整信息的要点。',
      'The gist of what was false or incomplete.',
    ),
    foundAt: maybe(moment, '发现时间', 'Found', '发现该信息的日期或者时刻。', 'When it was found.'),
    facts: maybe(prose, '事实', 'Facts', '准确的事实。', 'What is true.'),
    spreadOn: maybe(z.array(line), '传播渠道', 'Spread on', '不实信息传播的渠道。', 'Where it had spread.'),
    opinionCase: maybe(
      recordIdSchema,
      '相关舆情',
      'Opinion case',
      '所属舆情记录的标识。',
      'Id of the opinion case it belongs to.',
    ),
  },
})

/** A published clarification. */
export type ClarificationRecord = RecordOfKind<typeof clarificationKind>
