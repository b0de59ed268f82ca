import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

const clause = { instrument: 'secrecy-law-2024', article: 20, paragraph: 2 } as const
const trigger = text('确定为国家秘密', 'it is determined to be a state secret')

/** 绝密级: no longer than 30 years. A term only: what is secret enters no record. */
export const topSecret: Term = {
  id: 'secrecy-top-secret',
  kind: 'due',
  title: text('绝密级国家秘密的最长保密期限', 'Longest term of a state secret classified top secret'),
  trigger,
  versions: [{ clause, count: 30, unit: 'year', local: 'may-shorten', anchors: ['绝密级', '三十年'], confidence: 'T' }],
}

/** 机密级: no longer than 20 years. A term only: what is secret enters no record. */
export const secret: Term = {
  id: 'secrecy-secret',
  kind: 'due',
  title: text('机密级国家秘密的最长保密期限', 'Longest term of a state secret classified secret'),
  trigger,
  versions: [{ clause, count: 20, unit: 'year', local: 'may-shorten', anchors: ['机密级', '二十年'], confidence: 'T' }],
}

/** 秘密级: no longer than 10 years. A term only: what is secret enters no record. */
export const confidential: Term = {
  id: 'secrecy-confidential',
  kind: 'due',
  title: text('秘密级国家秘密的最长保密期限', 'Longest term of a state secret classified confidential'),
  trigger,
  versions: [{ clause, count: 10, unit: 'year', local: 'may-shorten', anchors: ['秘密级', '十年'], confidence: 'T' }],
}

/** How long state secrets are kept at most. */
export const secrecy: readonly Term[] = [topSecret, secret, confidential]
