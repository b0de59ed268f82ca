import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

/** Facts of any entry of a register: the day it speaks of. */
export const registerFacts = {
  'record.asAt': {
    type: 'moment',
    over: ['record'],
    ask: text('登记、更新或者取得该记录的日期', 'The day on which the entry was made, changed or taken'),
    read: { from: 'latest', pointers: ['/completeThrough', '/changedOn', '/publishedOn', '/source/retrievedOn'] },
  },
  'record.vouchedThrough': {
    type: 'moment',
    over: ['record'],
    ask: text('保证记录完整截至的日期', 'The day to which somebody vouches that the entry is complete'),
    read: { from: 'pointer', pointer: '/completeThrough' },
  },
} as const satisfies Readonly<Record<string, Fact>>
