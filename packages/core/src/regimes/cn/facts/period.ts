import type { Fact } from '../../../facts/fact.ts'
import { spanNames } from '../../../subjects/span-name.ts'
import { text } from '../../../text/local-text.ts'
import { bodyLevels, bodyLines, bodyTypes } from '../../../vocabularies/bodies.ts'

const over = ['body-period'] as const

/** Facts of a body over a period: which period it is, and which body. */
export const periodFacts = {
  'period.to': {
    type: 'moment',
    over: ['body-period', 'site'],
    ask: text('期间最后一日', 'The last day of the period'),
    read: { from: 'pointer', pointer: '/to' },
  },
  'period.span': {
    type: 'code',
    over,
    ask: text('期间是年度、半年、季度还是月份', 'Whether the period is a year, half-year, quarter or month'),
    read: { from: 'pointer', pointer: '/span' },
    codes: spanNames,
  },
  'body.type': {
    type: 'code',
    over,
    ask: text('机关类型', 'The kind of body'),
    read: { from: 'pointer', pointer: '/about/bodyType' },
    codes: bodyTypes.codes,
  },
  'body.level': {
    type: 'code',
    over,
    ask: text('机关层级', 'The level of the body'),
    read: { from: 'pointer', pointer: '/about/level' },
    codes: bodyLevels.codes,
  },
  'body.line': {
    type: 'code',
    over,
    ask: text('机关条线', 'The line of work of the body'),
    read: { from: 'pointer', pointer: '/about/line' },
    codes: bodyLines.codes,
  },
} as const satisfies Readonly<Record<string, Fact>>
