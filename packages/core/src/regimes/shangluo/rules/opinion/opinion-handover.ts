import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const important = { important: true, detectedAt: '2014-07-01T08:00:00+08:00' } as const

/** 《实施意见》三、1: important opinion is reported by who monitors, and handed over to who has to answer, in that order. */
export const opinionHandover: Rule<ShangluoFact> = {
  id: 'shangluo/opinion-handover',
  over: 'record',
  kinds: ['opinion-case'],
  datedBy: 'opinion.detectedAt',
  title: text('重要舆情先形成监测报告再转交', 'Important opinion is reported, then handed over'),
  asks: text(
    '重要舆情形成监测报告，及时转交相关县区和部门。',
    'A monitoring report is made on important opinion, and it is handed over to the county or department concerned.',
  ),
  mend: text(
    '补充监测报告或者转交记录；顺序不符的，核对时间。',
    'Make the report or the hand-over good; where the order is wrong, check the times.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.1' },
      modality: 'should',
      anchors: ['重要舆情', '监测报告', '转交'],
      confidence: 'T',
      when: { is: 'opinion.important' },
      require: {
        all: [
          { known: 'opinion.reportedAt' },
          { known: 'opinion.handedOverAt' },
          { ordered: ['opinion.reportedAt', 'opinion.handedOverAt'] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'opinion-case',
        { ...important, reportedAt: '2014-07-01T09:00:00+08:00', handedOverAt: '2014-07-01T09:30:00+08:00' },
        '611000',
      ),
      asOf: '2014-07-10',
      note: text('先报告后转交', 'reported, then handed over'),
    },
    breached: {
      subject: sampleRecord(
        'opinion-case',
        { ...important, reportedAt: '2014-07-02', handedOverAt: '2014-07-01T09:30:00+08:00' },
        '611000',
      ),
      asOf: '2014-07-10',
      note: text('转交在前，报告在后', 'handed over first, reported afterwards'),
    },
    undetermined: {
      subject: sampleRecord('opinion-case', { ...important, reportedAt: '2014-07-01' }, '611000'),
      asOf: '2014-07-10',
      note: text('没有转交记录，也无人确认记录完整', 'no hand-over on record, and nobody vouches that it is complete'),
    },
  },
}
