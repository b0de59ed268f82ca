import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function rumour(respondedAt: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const fields = { detectedAt: '2014-07-01T08:00:00+08:00', respondedAt } as const
  return { ...sampleRecord('opinion-case', fields, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》三、1: opinion is answered in time. It gives no figure, so the lag is told and not judged. */
export const opinionResponse: Rule<ShangluoFact> = {
  id: 'shangluo/opinion-response',
  over: 'record',
  kinds: ['opinion-case'],
  datedBy: 'opinion.detectedAt',
  title: text('政务舆情及时回应', 'Public opinion is answered in time'),
  asks: text(
    '对疑虑、误解及时回应。未设小时数：只报告历时，使用者给定上限的才作判定；48小时见国办发〔2016〕61号。',
    'Doubts and misunderstandings are answered in time. No hours are set: how long it took is told, and judged only where the caller sets a limit; for the 48 hours of 2016 see the national rule.',
  ),
  mend: text('立即回应，并记录具体时刻。', 'Answer now, and record the hour.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.1' },
      modality: 'should',
      anchors: ['疑虑、误解', '及时予以回应'],
      confidence: 'T',
      when: always,
      require: { lag: 'hour', from: 'opinion.detectedAt', to: 'opinion.respondedAt', atMost: 'opinion.replyLimit' },
    },
  ],
  examples: {
    met: {
      subject: rumour('2014-07-01T15:00:00+08:00', { 'opinion.replyLimit': 24 }),
      asOf: '2014-07-10',
      note: text('给定上限24小时，历时7小时', 'a limit of 24 hours was set, and it took 7'),
    },
    breached: {
      subject: rumour('2014-07-03', { 'opinion.replyLimit': 24 }),
      asOf: '2014-07-10',
      note: text('给定上限24小时，至少40小时', 'a limit of 24 hours was set, and it took at least 40'),
    },
    undetermined: {
      subject: rumour('2014-07-01T15:00:00+08:00'),
      asOf: '2014-07-10',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
