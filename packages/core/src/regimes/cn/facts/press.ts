import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'

const over = ['body-period'] as const
const clause = { instrument: 'o100-2013', section: '一（一）' } as const
const conference = { from: 'records', kind: 'press-conference', dated: 'heldAt', by: 'count' } as const

/** Facts of the press work of a department over a period. */
export const pressFacts = {
  'body.closeToLivelihood': {
    type: 'judgement',
    over,
    ask: text(
      '是否与宏观经济和民生关系密切',
      'Whether it is close to the economy as a whole and to the livelihood of the people',
    ),
    read: { from: 'stated' },
    clause,
    judge: text('国务院新闻办公室会同该部门', 'the press office of the State Council with the department'),
  },
  'press.conferences': {
    type: 'count',
    over,
    ask: text('举办的新闻发布会次数', 'How many press conferences it held'),
    read: { ...conference, whose: 'host' },
    clause,
  },
  'press.headAtPressOffice': {
    type: 'count',
    over,
    ask: text('主要负责人出席新闻办发布会的次数', 'How many conferences of the press office its head took part in'),
    read: { ...conference, whose: 'participants', where: { hostLine: 'press-office', speakerRoles: 'head' } },
    clause,
  },
  'press.spokespersonAtPressOffice': {
    type: 'count',
    over,
    ask: text(
      '新闻发言人或者相关负责人出席新闻办发布会的次数',
      'How many conferences of the press office its spokesperson or a responsible official took part in',
    ),
    read: {
      ...conference,
      whose: 'participants',
      where: { hostLine: 'press-office', speakerRoles: ['spokesperson', 'responsible-official'] },
    },
    clause,
  },
} as const satisfies Readonly<Record<string, Fact>>
