import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { majorEmergency } from './major-emergency.ts'

const event = { level: 'serious', occurredAt: '2026-08-03T02:10:00+08:00' } as const

/** 国办发〔2016〕80号: authoritative information on a major emergency within 5 hours. */
export const emergencyInfo5h: Rule<CnFact> = {
  id: 'cn/emergency-info-5h',
  over: 'record',
  kinds: ['emergency-release'],
  datedBy: 'emergency.occurredAt',
  title: text('重大突发事件五小时内发布权威信息', 'Authoritative information within 5 hours'),
  asks: text(
    '特别重大、重大突发事件发生后，最迟5小时内发布权威信息。',
    'Authoritative information on an especially serious or serious emergency is published within 5 hours at the latest.',
  ),
  mend: text(
    '立即发布已经查明的情况，并记录事件发生和首次发布的具体时刻。',
    'Publish what is established now, and record the hour of the event and of the first release.',
  ),
  versions: [
    {
      clause: { instrument: 'o80-2016', section: '三' },
      modality: 'should',
      anchors: ['5小时', '权威信息'],
      confidence: 'E',
      when: majorEmergency,
      require: { within: 'emergency-information', from: 'emergency.occurredAt', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('emergency-release', { ...event, publishedOn: '2026-08-03T07:10:00+08:00' }),
      asOf: '2026-08-10',
      note: text('整5小时发布', 'published after exactly 5 hours'),
    },
    breached: {
      subject: sampleRecord('emergency-release', { ...event, publishedOn: '2026-08-03T07:11:00+08:00' }),
      asOf: '2026-08-10',
      note: text('超过5小时1分钟', 'one minute more than 5 hours'),
    },
    undetermined: {
      subject: sampleRecord('emergency-release', { ...event, publishedOn: '2026-08-03' }),
      asOf: '2026-08-10',
      note: text('当日发布而未记录时刻', 'published the same day, the hour not recorded'),
    },
  },
}
