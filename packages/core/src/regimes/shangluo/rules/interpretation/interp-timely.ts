import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function interpretedOn(publishedOn: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const fields = { stage: 'on-issue', documentPublishedOn: '2014-03-05', publishedOn } as const
  return { ...sampleRecord('interpretation', fields, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》三、4: interpretation in time. It gives no figure, so the lag is told and not judged. */
export const interpTimely: Rule<ShangluoFact> = {
  id: 'shangluo/interp-timely',
  over: 'record',
  kinds: ['interpretation'],
  datedBy: 'interpretation.documentPublishedOn',
  title: text('重要政策及时解读', 'An important policy is interpreted in time'),
  asks: text(
    '重要政策出台后及时解读。未设天数：只报告历时，使用者给定上限的才作判定；3个工作日见国办发〔2016〕80号。',
    'An important policy is interpreted in time. No days are set: how long it took is told, and judged only where the caller sets a limit; for the 3 working days of 2016 see the national rule.',
  ),
  mend: text('立即公开解读。', 'Publish the interpretation now.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.4' },
      modality: 'should',
      anchors: ['重要政策出台', '及时组织'],
      confidence: 'T',
      when: { code: 'interpretation.stage', of: ['on-issue'] },
      require: {
        lag: 'calendar-day',
        from: 'interpretation.documentPublishedOn',
        to: 'record.publishedOn',
        atMost: 'interpretation.limit',
      },
    },
  ],
  examples: {
    met: {
      subject: interpretedOn('2014-03-12', { 'interpretation.limit': 7 }),
      asOf: '2014-06-03',
      note: text('给定上限7日，历时7日', 'a limit of 7 days was set, and it took 7'),
    },
    breached: {
      subject: interpretedOn('2014-03-13', { 'interpretation.limit': 7 }),
      asOf: '2014-06-03',
      note: text('给定上限7日，历时8日', 'a limit of 7 days was set, and it took 8'),
    },
    undetermined: {
      subject: interpretedOn('2014-03-13'),
      asOf: '2014-06-03',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
