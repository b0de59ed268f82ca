import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { columnIn2026 } from './inspected-site.ts'

/** A column of one type is added to within its own term; columns of other types are not asked. */
function freshWithin(type: 'policies' | 'service-statistics' | 'interaction', term: string): Condition<CnFact> {
  return {
    any: [
      { not: { code: 'column.type', of: [type] } },
      { within: term, from: 'column.lastItemOn', to: 'record.vouchedThrough' },
    ],
  }
}

/** 检查指标: points are taken off for policies of six months, statistics of three and answers of two. */
export const siteDeductSamples: Rule<CnFact> = {
  id: 'cn/site-deduct-samples',
  over: 'record',
  kinds: ['column'],
  datedBy: 'record.vouchedThrough',
  title: text('政策、统计、答复栏目及时更新', 'Policies, statistics and answers kept up to date'),
  asks: text(
    '政策文件栏目六个月未更新扣5分，办件统计三个月未更新扣2分，留言答复公开两个月未更新扣3分；以记录完整截至的日期为检查日，扣分表只见其中几项。',
    'A policy column without an item for six months costs 5 points, service statistics of three months 2, published answers of two months 3; it is looked at on the day the record is complete to. Of the table of deductions only these were seen.',
  ),
  mend: text('更新栏目。', 'Bring the column up to date.'),
  indicator: 'deduction',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['6个月', '3个月', '2个月'],
      confidence: 'E',
      when: { code: 'column.type', of: ['policies', 'service-statistics', 'interaction'] },
      require: {
        all: [
          freshWithin('policies', 'column-notices-fresh'),
          freshWithin('service-statistics', 'service-statistics-fresh'),
          freshWithin('interaction', 'answers-fresh'),
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: columnIn2026({ columnType: 'policies', lastItemOn: '2025-12-01' }),
      asOf: '2026-06-01',
      note: text('检查日未满六个月', 'looked at before six months were over'),
    },
    breached: {
      subject: columnIn2026({ columnType: 'interaction', lastItemOn: '2026-03-30' }),
      asOf: '2026-06-01',
      note: text('答复公开已过两个月', 'published answers older than two months'),
    },
    undetermined: {
      subject: columnIn2026({ columnType: 'service-statistics' }),
      asOf: '2026-06-01',
      note: text('未记录最近更新日期', 'when it was last added to was not recorded'),
    },
  },
}
