import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function answeredOn(day: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const letter = { channel: 'leader-mailbox', askedOn: '2014-03-03', answeredOn: day } as const
  return { ...sampleRecord('letter', letter, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》二、2 三要: the leaders' mailbox answers better. It gives no figure, so the lag is told and not judged. */
export const leaderMailbox: Rule<ShangluoFact> = {
  id: 'shangluo/leader-mailbox',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('领导信箱办理答复', 'The leaders’ mailbox answers'),
  asks: text(
    '提高领导信箱办理答复水平。未设天数：只报告历时，使用者给定上限的才作判定；7个、15个工作日见国办发〔2014〕57号。',
    'The leaders’ mailbox answers better. No days are set: how long it took is told, and judged only where the caller sets a limit; for the 7 and 15 working days see the national rule.',
  ),
  mend: text('立即答复。', 'Answer now.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['领导信箱', '办理答复'],
      confidence: 'T',
      when: { declared: 'letter.channel', of: ['leader-mailbox'] },
      require: {
        lag: 'calendar-day',
        from: 'letter.askedOn',
        to: 'letter.answeredOn',
        atMost: 'letter.replyLimit',
      },
    },
  ],
  examples: {
    met: {
      subject: answeredOn('2014-03-13', { 'letter.replyLimit': 10 }),
      asOf: '2014-06-03',
      note: text('给定上限10日，历时10日', 'a limit of 10 days was set, and it took 10'),
    },
    breached: {
      subject: answeredOn('2014-03-14', { 'letter.replyLimit': 10 }),
      asOf: '2014-06-03',
      note: text('给定上限10日，历时11日', 'a limit of 10 days was set, and it took 11'),
    },
    undetermined: {
      subject: answeredOn('2014-03-14'),
      asOf: '2014-06-03',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
