import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const entry = { attribute: 'proactive', indexNumber: '999999-2026-00001', formedOn: '2026-03-02' } as const

/** 《条例》第十二条第三款: what the catalogue of disclosed information says of each item. Asked of entries somebody vouches for. */
export const catalogueElements: Rule<CnFact> = {
  id: 'cn/catalogue-elements',
  over: 'record',
  kinds: ['document'],
  datedBy: 'record.formedOn',
  title: text('公开目录载明四项要素', 'The catalogue gives four elements'),
  asks: text(
    '列入公开目录的信息，载明索引、名称、内容概述和生成日期；有索引号并由人确认记录完整的，才作判定。',
    'An item in the catalogue has its index number, title, summary and date; judged where it has an index number and somebody vouches that the entry is complete.',
  ),
  mend: text('补充内容概述。', 'Add the summary.'),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 12, paragraph: 3 },
      also: [{ instrument: 'gipd-2019', article: 12, paragraph: 1 }],
      modality: 'must',
      anchors: ['索引', '名称', '内容概述', '生成日期'],
      confidence: 'T',
      when: {
        all: [
          { declared: 'record.attribute', of: ['proactive'] },
          { stated: 'catalogue.indexNumber' },
          { stated: 'record.vouchedThrough' },
        ],
      },
      require: { all: [{ known: 'catalogue.title' }, { known: 'catalogue.summary' }, { known: 'record.formedOn' }] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { ...entry, summary: '示例概述。', completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('四项俱全', 'all four are given'),
    },
    breached: {
      subject: sampleRecord('document', { ...entry, completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('没有内容概述，记录已确认完整', 'there is no summary in an entry that is vouched for'),
    },
    undetermined: {
      subject: sampleRecord('document', { ...entry, completeThrough: '2026-03-01' }),
      asOf: '2026-06-01',
      note: text(
        '没有内容概述，记录只确认到生成以前',
        'no summary, and nobody vouches for the entry since it was made',
      ),
    },
  },
}
