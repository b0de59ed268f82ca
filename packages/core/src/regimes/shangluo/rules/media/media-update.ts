import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function lastPosted(lastPostAt: string, facts?: Readonly<Record<string, FactValue>>): Subject {
  const account = { platform: 'weibo', lastPostAt, completeThrough: '2014-05-31' } as const
  return { ...sampleRecord('media-account', account, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》二、3: accounts post in time. It gives no figure, so the lag is told and not judged. */
export const mediaUpdate: Rule<ShangluoFact> = {
  id: 'shangluo/media-update',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.vouchedThrough',
  title: text('政务微博、微信及时发布', 'Accounts post in time'),
  asks: text(
    '政务微博、微信及时发布权威政务信息。未设天数：只报告最近发布距检查日多久，使用者给定上限的才作判定；两周见检查指标。',
    'Accounts post authoritative information in time. No days are set: how long ago the last post was is told, and judged only where the caller sets a limit; for the two weeks of 2019 see the indicators.',
  ),
  mend: text('恢复更新。', 'Post again.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['及时发布', '权威政务信息'],
      confidence: 'T',
      when: { not: { stated: 'account.closedOn' } },
      require: {
        lag: 'calendar-day',
        from: 'account.lastPostAt',
        to: 'record.vouchedThrough',
        atMost: 'account.updateLimit',
      },
    },
  ],
  examples: {
    met: {
      subject: lastPosted('2014-05-24', { 'account.updateLimit': 7 }),
      asOf: '2014-06-03',
      note: text('给定上限7日，已7日', 'a limit of 7 days was set, and it was 7 days ago'),
    },
    breached: {
      subject: lastPosted('2014-05-23', { 'account.updateLimit': 7 }),
      asOf: '2014-06-03',
      note: text('给定上限7日，已8日', 'a limit of 7 days was set, and it was 8 days ago'),
    },
    undetermined: {
      subject: lastPosted('2014-05-23'),
      asOf: '2014-06-03',
      note: text('未给定上限，只报告天数', 'no limit was set: how long ago it was is told'),
    },
  },
}
