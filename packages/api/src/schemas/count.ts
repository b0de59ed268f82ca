import * as z from 'zod'
import { coreProblem, day, localText, placeCode } from './common.ts'
import { component, told } from './told.ts'

/** What an answer of the calendar rests on. */
export const basis = component(
  'Basis',
  z.object({
    kind: told(
      z.enum(['notice', 'overlay', 'festival', 'moved-festival', 'measures', 'week']),
      '依据的种类：放假通知、地方安排、法定节日、节日补假、放假办法、按周。',
      'A notice, a regional overlay, a festival, a festival made up for, the Measures, or the week.',
    ),
    text: localText,
    docNumber: told(z.string().nullable().optional(), '文号。', 'Number of the document.'),
  }),
  '依据。',
  'What it rests on.',
)

/** A day of a count. */
export const traceDay = component(
  'TraceDay',
  z.object({
    date: day,
    counted: told(z.boolean(), '是否计入。', 'Whether it counts.'),
    number: told(
      z.int().nullable(),
      '计到第几个工作日；不计入的为 null。',
      'Its number in the count; null where it is skipped.',
    ),
    status: told(
      z.enum(['final', 'provisional']),
      '该日安排是否已经公布。',
      'Whether its arrangement has been announced.',
    ),
    basis,
    note: localText,
  }),
  '逐日计算中的一天。',
  'One day of a count.',
)

/** A notice that is waited for. */
export const awaiting = component(
  'Awaiting',
  z.object({ notice: told(z.int(), '所等待的放假通知的年份。', 'Year of the notice that is awaited.') }),
  '所等待的放假通知。',
  'A notice that is awaited.',
)

/** The days between which a date can turn out to lie. */
export const between = told(
  z.array(day).min(2).max(2),
  '最早和最晚可能的日期，含首尾。',
  'The earliest and the latest it can turn out to be, both included.',
)

/** What every answer of the calendar says of the question. */
export const askedOf = {
  place: placeCode,
  knownOn: told(day, '以该日已知的放假通知和法律文件为准。', 'The day whose knowledge counted.'),
}

/** Why there is no answer. */
export const why = told(coreProblem, '没有答案的原因。', 'Why there is none.')
