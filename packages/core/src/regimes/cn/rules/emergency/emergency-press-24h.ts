import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { majorEmergency } from './major-emergency.ts'

/** The classes of public opinion that are not about an emergency. */
const otherOpinion = ['policy-misread', 'public-interest', 'moral-bottom-line', 'ordered', 'other'] as const

const version = {
  modality: 'should',
  anchors: ['24小时', '新闻发布会'],
  confidence: 'E',
  when: { all: [majorEmergency, { not: { declared: 'opinion.class', of: otherOpinion } }] },
  require: { within: 'emergency-press', from: 'emergency.occurredAt', to: 'emergency.pressConferenceAt' },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

const event = { level: 'especially-serious', occurredAt: '2026-08-03T02:10:00+08:00' } as const

/** 2016 on: a press conference on a major emergency within 24 hours. */
export const emergencyPress24h: Rule<CnFact> = {
  id: 'cn/emergency-press-24h',
  over: 'record',
  kinds: ['emergency-release', 'opinion-case'],
  datedBy: 'emergency.occurredAt',
  title: text('重大突发事件二十四小时内举行新闻发布会', 'Press conference on a major emergency within 24 hours'),
  asks: text(
    '涉及特别重大、重大突发事件的，最迟24小时内举行新闻发布会。',
    'On an especially serious or serious emergency a press conference is held within 24 hours at the latest.',
  ),
  mend: text('立即举行新闻发布会；已举行的，记录具体时刻。', 'Hold it now; where it was held, record the hour.'),
  versions: [
    { ...version, clause: { instrument: 'work-points-2016', unplaced: true } },
    { ...version, clause: { instrument: 'o61-2016', unplaced: true } },
    { ...version, clause: { instrument: 'o80-2016', section: '三' } },
  ],
  examples: {
    met: {
      subject: sampleRecord('emergency-release', { ...event, pressConferenceAt: '2026-08-03T18:00:00+08:00' }),
      asOf: '2026-08-10',
      note: text('当日下午举行', 'held that afternoon'),
    },
    breached: {
      subject: sampleRecord('opinion-case', { ...event, completeThrough: '2026-08-05' }),
      asOf: '2026-08-10',
      note: text('记录完整至8月5日，没有举行', 'the record is complete to 5 August, and none was held'),
    },
    undetermined: {
      subject: sampleRecord('emergency-release', { ...event, pressConferenceAt: '2026-08-04' }),
      asOf: '2026-08-10',
      note: text('次日举行而未记录时刻', 'held the next day, the hour not recorded'),
    },
  },
}
