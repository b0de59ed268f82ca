import type { Term, TermVersion } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

const trigger = text('收到来信', 'the message is received')
const o57 = { instrument: 'o57-2014', unplaced: true } as const
const ind15 = { instrument: 'ind-2015', unplaced: true } as const
const ind19 = { instrument: 'ind-2019', unplaced: true } as const
const common = { local: 'may-shorten', confidence: 'E' } as const satisfies Partial<TermVersion>

/** 网民留言: 7 working days. */
export const messageAnswer: Term = {
  id: 'message-answer',
  kind: 'due',
  title: text('网民留言答复期限', 'Answer to a message from the public'),
  trigger,
  versions: [{ ...common, clause: o57, count: 7, unit: 'working-day', anchors: ['7个工作日'] }],
}

/** 网民留言, complex matters: 15 working days at most. */
export const messageAnswerComplex: Term = {
  id: 'message-answer-complex',
  kind: 'due',
  title: text('网民留言答复期限（情况复杂）', 'Answer to a message from the public, complex matter'),
  trigger,
  versions: [{ ...common, clause: o57, count: 15, unit: 'working-day', anchors: ['15个工作日'] }],
}

/** 网站纠错: 3 working days. The national text is known from memory; a provincial one of the same figure was seen. */
export const errorReportAnswer: Term = {
  id: 'error-report-answer',
  kind: 'due',
  title: text('网站找错留言答复期限', 'Answer to a report of a mistake on a site'),
  trigger,
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      count: 3,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['3个工作日'],
      confidence: 'M',
    },
  ],
}

/** 有效信件: three months without an answer trip the veto of the site inspections. */
export const messageVeto: Term = {
  id: 'message-veto',
  kind: 'due',
  title: text('有效信件未回应的否决时限', 'Unanswered message trips the veto'),
  trigger,
  versions: [
    { ...common, clause: ind15, count: 3, unit: 'month', anchors: ['3个月'] },
    { ...common, clause: ind19, count: 3, unit: 'month', anchors: ['3个月'] },
  ],
}
