import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const column = { columnType: 'notices', items: 12 } as const

/** 2015年普查: items without a date of publication count as not updated, so a column full of them is stale. */
export const undatedIsStale: Rule<CnFact> = {
  id: 'cn/undated-is-stale',
  over: 'record',
  kinds: ['column'],
  datedBy: 'record.asAt',
  title: text('栏目信息注明发布日期', 'Items in a column are dated'),
  asks: text(
    '栏目信息注明发布日期；没有发布日期的，视为未更新。',
    'Items in a column carry their date of publication; without one they count as not updated.',
  ),
  mend: text('补注发布日期。', 'Add the dates.'),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2015', unplaced: true },
      modality: 'should',
      anchors: ['发布日期'],
      confidence: 'E',
      when: { count: 'column.items', atLeast: 1 },
      require: { known: 'column.lastItemOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('column', { ...column, lastItemOn: '2016-05-12', completeThrough: '2016-05-31' }),
      asOf: '2016-06-01',
      note: text('有注明日期的信息', 'there is a dated item'),
    },
    breached: {
      subject: sampleRecord('column', { ...column, completeThrough: '2016-05-31' }),
      asOf: '2016-06-01',
      note: text('记录完整，12条信息都没有日期', 'the record is complete, and none of its 12 items has a date'),
    },
    undetermined: {
      subject: sampleRecord('column', { ...column, publishedOn: '2016-05-31' }),
      asOf: '2016-06-01',
      note: text('没有日期，也无人确认记录完整', 'no date, and nobody vouches that the record is complete'),
    },
  },
}
