import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

function answeredOn(day: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const letter = { channel: 'new-media', askedOn: '2026-03-02', answeredOn: day } as const
  return { ...sampleRecord('letter', letter), ...(facts && { facts }) }
}

/** 国办发〔2018〕123号, 三（二）: demands made on an account are settled within a limit. It gives no figure. */
export const mediaReplyLimit: Rule<CnFact> = {
  id: 'cn/media-reply-limit',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('政务新媒体群众诉求限时办结', 'Demands on an account settled within a limit'),
  asks: text(
    '通过政务新媒体提出的群众诉求限时办结、及时反馈。未设天数：只报告历时，使用者给定上限的才作判定。',
    'What people ask on an account is settled within a limit and answered. No days are set: how long it took is told, and judged only where the caller sets a limit.',
  ),
  mend: text('立即办理并反馈。', 'Settle it now, and answer.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '三（二）' },
      modality: 'should',
      anchors: ['限时办结', '及时反馈'],
      confidence: 'T',
      when: { declared: 'letter.channel', of: ['new-media'] },
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
      subject: answeredOn('2026-03-05', { 'letter.replyLimit': 3 }),
      asOf: '2026-06-01',
      note: text('给定上限3日，历时3日', 'a limit of 3 days was set, and it took 3'),
    },
    breached: {
      subject: answeredOn('2026-03-06', { 'letter.replyLimit': 3 }),
      asOf: '2026-06-01',
      note: text('给定上限3日，历时4日', 'a limit of 3 days was set, and it took 4'),
    },
    undetermined: {
      subject: answeredOn('2026-03-06'),
      asOf: '2026-06-01',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
