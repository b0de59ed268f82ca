import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const plan = { year: 2014, formedOn: '2014-02-10' } as const

/** 《实施意见》二、1: the tasks of the plan are laid on counties and departments. */
export const pressPlanTasks: Rule<ShangluoFact> = {
  id: 'shangluo/press-plan-tasks',
  over: 'record',
  kinds: ['press-plan'],
  datedBy: 'press-plan.madeOn',
  title: text('新闻发布任务落实到县区和部门', 'The tasks of the press plan are laid on bodies'),
  asks: text(
    '年度新闻发布工作计划列明任务，每项任务落实到县区、部门。',
    'The press plan lists its tasks, and lays each on a county or department.',
  ),
  mend: text('逐项列明任务和承担机关。', 'List each task with the body that has to do it.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['各县区、各部门', '各项任务'],
      confidence: 'T',
      when: always,
      require: { all: [{ count: 'press-plan.tasks', atLeast: 1 }, { is: 'press-plan.tasksHaveBodies' }] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'press-plan',
        { ...plan, tasks: [{ task: '上半年经济运行', body: { name: '示例统计局' } }] },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('每项任务都有承担机关', 'each task has its body'),
    },
    breached: {
      subject: sampleRecord('press-plan', { ...plan, tasks: [] }, '611000'),
      asOf: '2014-06-03',
      note: text('计划没有列出任务', 'the plan lists no task'),
    },
    undetermined: {
      subject: sampleRecord('press-plan', { ...plan, tasks: [{ task: '上半年经济运行' }] }, '611000'),
      asOf: '2014-06-03',
      note: text('任务没有记录承担机关', 'the body of a task was not recorded'),
    },
  },
}
