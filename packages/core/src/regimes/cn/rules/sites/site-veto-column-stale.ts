import { civilDate } from '../../../../civil/index.ts'
import { always } from '../../../../rules/condition.ts'
import type { Rule, RuleVersion } from '../../../../rules/rule.ts'
import { foldPeriod } from '../../../../subjects/fold-period.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'

const version = {
  modality: 'should',
  anchors: ['栏目', '2周', '6个月'],
  confidence: 'E',
  when: always,
  require: {
    not: {
      any: [
        { sum: ['site.staleNews', 'site.staleNotices'], atLeast: 5 },
        { count: 'site.longStale', atLeast: 10 },
        { count: 'site.emptyColumns', atLeast: 5 },
      ],
    },
  },
} as const satisfies Omit<RuleVersion<CnFact>, 'clause'>

function columnsOf2026(facts: Readonly<Record<string, FactValue>>): Subject {
  const [from, to] = [civilDate('2026-01-01'), civilDate('2026-05-31')]
  const site = { over: 'site', body: '100000.example-site', place: '100000', from, to, complete: [], facts } as const
  return foldPeriod(site, new Map()).finish()
}

/** 检查指标: too many stale or empty columns fail a site. They are counted on the last day of the period. */
export const siteVetoColumnStale: Rule<CnFact> = {
  id: 'cn/site-veto-column-stale',
  over: 'site',
  datedBy: 'period.to',
  title: text('网站栏目不得大量不更新或者空白', 'Not too many stale or empty columns'),
  asks: text(
    '两周未更新的动态要闻类栏目与六个月未更新的通知公告、政策文件类一级栏目合计不得达到5个，长期未更新的栏目不得达到10个，空白栏目不得达到5个；没有发布日期的信息不算更新，触及即单项否决。',
    'News columns without an item for two weeks and first-level columns of notices or policies without one for six months are together fewer than 5, long stale ones fewer than 10, empty ones fewer than 5; undated items do not count, and a site that has more fails.',
  ),
  mend: text('更新、归并或者关闭栏目。', 'Bring the columns up to date, merge or close them.'),
  indicator: 'veto',
  versions: [
    { ...version, clause: { instrument: 'ind-2015', unplaced: true } },
    { ...version, clause: { instrument: 'ind-2019', unplaced: true } },
  ],
  examples: {
    met: {
      subject: columnsOf2026({
        'site.staleNews': 1,
        'site.staleNotices': 3,
        'site.longStale': 2,
        'site.emptyColumns': 0,
      }),
      asOf: '2026-06-01',
      note: text('合计4个', '4 together'),
    },
    breached: {
      subject: columnsOf2026({ 'site.staleNews': 2, 'site.staleNotices': 3 }),
      asOf: '2026-06-01',
      note: text('合计5个，其他不必再数', '5 together; the others need not be counted'),
    },
    undetermined: {
      subject: columnsOf2026({ 'site.staleNews': 2, 'site.staleNotices': { atLeast: 2 }, 'site.emptyColumns': 0 }),
      asOf: '2026-06-01',
      note: text('栏目登记不完整', 'the register of columns is not complete'),
    },
  },
}
