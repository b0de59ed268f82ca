import { coded, labelled } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import type { SpanName } from '../../../subjects/span-name.ts'
import { type LocalText, text } from '../../../text/local-text.ts'
import { bodyLevels, bodyLines, bodyTypes } from '../../../vocabularies/bodies.ts'

const over = ['body-period'] as const

const spanLabels: Readonly<Record<SpanName, LocalText>> = {
  year: text('年度', 'Year'),
  'half-year': text('半年', 'Half-year'),
  quarter: text('季度', 'Quarter'),
  month: text('月份', 'Month'),
  other: text('其他期间', 'Another span'),
}

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
    ...labelled(spanLabels),
  },
  'body.type': {
    type: 'code',
    over,
    ask: text('机关类型', 'The kind of body'),
    read: { from: 'pointer', pointer: '/about/bodyType' },
    ...coded(bodyTypes),
  },
  'body.level': {
    type: 'code',
    over,
    ask: text('机关层级', 'The level of the body'),
    read: { from: 'pointer', pointer: '/about/level' },
    ...coded(bodyLevels),
  },
  'body.line': {
    type: 'code',
    over,
    ask: text('机关条线', 'The line of work of the body'),
    read: { from: 'pointer', pointer: '/about/line' },
    ...coded(bodyLines),
  },
} as const satisfies Readonly<Record<string, Fact>>
