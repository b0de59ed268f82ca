import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const flags = { livelihood: true, important: true } as const

/** 《实施意见》二、2 二要: an important activity touching livelihood is online within 24 hours of its end. */
export const livelihoodActivity24h: Rule<ShangluoFact> = {
  id: 'shangluo/livelihood-activity-24h',
  over: 'record',
  kinds: ['activity'],
  datedBy: 'activity.endedAt',
  title: text('民生重要政务活动二十四小时内上网', 'Activity touching livelihood online within 24 hours'),
  asks: text(
    '事关民生的重要政务活动信息，一般应在活动结束后24小时内上网公开。',
    'Information on an important activity touching livelihood should be online within 24 hours of its end.',
  ),
  mend: text(
    '立即上网公开，并记录活动结束与发布的具体时刻。',
    'Publish it now, and record the time of day of its end and of publication.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['民生', '24小时'],
      confidence: 'T',
      when: { all: [{ is: 'activity.livelihood' }, { is: 'activity.important' }] },
      require: { within: 'livelihood-activity-online', from: 'activity.endedAt', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'activity',
        { ...flags, endedAt: '2014-05-06T11:30:00+08:00', publishedOn: '2014-05-07T11:30:00+08:00' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('整24小时', 'exactly 24 hours'),
    },
    breached: {
      subject: sampleRecord(
        'activity',
        { ...flags, endedAt: '2014-05-06T11:30:00+08:00', publishedOn: '2014-05-08' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('隔日之后才上网，无论当日何时都已逾期', 'two days later: late at whatever hour'),
    },
    undetermined: {
      subject: sampleRecord(
        'activity',
        { ...flags, endedAt: '2014-05-06T11:30:00+08:00', publishedOn: '2014-05-07' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('次日上网而未记录时刻', 'the next day, the hour not recorded'),
    },
  },
}
