import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const plan = { matter: '示例大桥通车', formedOn: '2014-09-01', endedOn: '2014-10-08' } as const

/** 《实施意见》三、5: there are plans of release. A plan is published once the release is over. */
export const releasePlanAfterEvent: Rule<ShangluoFact> = {
  id: 'shangluo/release-plan-after-event',
  over: 'record',
  kinds: ['release-plan'],
  datedBy: 'release-plan.endedOn',
  title: text('发布传播方案事后公开', 'A plan of release is published afterwards'),
  asks: text(
    '妥善制定重大政务信息公开发布和传播方案；方案在发布工作结束以后公开。',
    'Plans are made for the release of important information; a plan is published once that is over.',
  ),
  mend: text('核对发布结束日期和方案公开日期。', 'Check the day the release ended and the day the plan was published.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.5' },
      modality: 'should',
      anchors: ['发布和传播方案'],
      confidence: 'T',
      when: always,
      require: { ordered: ['release-plan.endedOn', 'record.publishedOn'] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('release-plan', { ...plan, publishedOn: '2014-10-20' }, '611000'),
      asOf: '2014-11-03',
      note: text('结束后公开', 'published after it was over'),
    },
    breached: {
      subject: sampleRecord('release-plan', { ...plan, publishedOn: '2014-09-20' }, '611000'),
      asOf: '2014-11-03',
      note: text('结束前公开', 'published before it was over'),
    },
    undetermined: {
      subject: sampleRecord('release-plan', { matter: plan.matter, publishedOn: '2014-09-20' }, '611000'),
      asOf: '2014-11-03',
      note: text('未记录结束日期', 'the day it ended was not recorded'),
    },
  },
}
