import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { flood, major } from './flood.ts'

/** 《实施意见》二、1 三要: first information at the first moment. It gives no figure, so the lag is told and not judged. */
export const emergencyFirstTime: Rule<ShangluoFact> = {
  id: 'shangluo/emergency-first-time',
  over: 'record',
  kinds: ['emergency-release'],
  datedBy: 'emergency.occurredAt',
  title: text('重大突发事件第一时间发布', 'A major emergency is told at the first moment'),
  asks: text(
    '重大突发事件发生后，第一时间向公众和媒体发布相关信息。未设小时数：只报告历时，使用者给定上限的才作判定。',
    'Information on a major emergency goes out at the first moment. No hours are set: how long it took is told, and judged only where the caller sets a limit.',
  ),
  mend: text('立即发布已经查明的情况，并记录具体时刻。', 'Publish what is established now, and record the hour.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['重大突发事件', '第一时间'],
      confidence: 'T',
      when: major,
      require: {
        lag: 'hour',
        from: 'emergency.occurredAt',
        to: 'record.publishedOn',
        atMost: 'emergency.firstReleaseLimit',
      },
    },
  ],
  examples: {
    met: {
      subject: flood({ publishedOn: '2014-08-03T04:10:00+08:00' }, { 'emergency.firstReleaseLimit': 2 }),
      asOf: '2014-08-10',
      note: text('给定上限2小时，历时2小时', 'a limit of 2 hours was set, and it took 2'),
    },
    breached: {
      subject: flood({ publishedOn: '2014-08-03T09:00:00+08:00' }, { 'emergency.firstReleaseLimit': 2 }),
      asOf: '2014-08-10',
      note: text('给定上限2小时，历时近7小时', 'a limit of 2 hours was set, and it took almost 7'),
    },
    undetermined: {
      subject: flood({ publishedOn: '2014-08-03T09:00:00+08:00' }),
      asOf: '2014-08-10',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
