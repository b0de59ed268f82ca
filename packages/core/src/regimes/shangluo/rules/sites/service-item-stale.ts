import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function service(pageChangedOn: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const item = { itemCode: 'SAMPLE-0001', sourceChangedOn: '2014-04-01', pageChangedOn } as const
  const vouched = { completeThrough: '2014-05-31' } as const
  return { ...sampleRecord('service-item', { ...item, ...vouched }, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》二、2 四要: services online follow what changes. It gives no figure, so the lag is told and not judged. */
export const serviceItemStale: Rule<ShangluoFact> = {
  id: 'shangluo/service-item-stale',
  over: 'record',
  kinds: ['service-item'],
  datedBy: 'service.sourceChangedOn',
  title: text('网上服务事项及时更新', 'Services online are kept up to date'),
  asks: text(
    '及时调整和更新网上服务事项。未设天数：只报告事项变更到网页更新的历时，使用者给定上限的才作判定。',
    'Services online are adjusted in time. No days are set: how long the page took to follow the change is told, and judged only where the caller sets a limit.',
  ),
  mend: text('更新网页，并记录更新日期。', 'Bring the page up to date, and record the day.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['及时调整和更新', '网上服务事项'],
      confidence: 'T',
      when: always,
      require: {
        lag: 'calendar-day',
        from: 'service.sourceChangedOn',
        to: 'service.pageChangedOn',
        atMost: 'service.updateLimit',
      },
    },
  ],
  examples: {
    met: {
      subject: service('2014-04-11', { 'service.updateLimit': 10 }),
      asOf: '2014-06-03',
      note: text('给定上限10日，历时10日', 'a limit of 10 days was set, and it took 10'),
    },
    breached: {
      subject: service('2014-03-11', { 'service.updateLimit': 10 }),
      asOf: '2014-06-03',
      note: text('变更以后网页一直没有更新', 'the page was not changed since'),
    },
    undetermined: {
      subject: service('2014-04-20'),
      asOf: '2014-06-03',
      note: text('未给定上限，只报告历时', 'no limit was set: how long it took is told'),
    },
  },
}
