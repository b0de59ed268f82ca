import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《政府采购法实施条例》第四十三条第二款: the result is announced within 2 working days. */
export const procurementResult2wd: Rule<CnFact> = {
  id: 'cn/procurement-result-2wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('采购结果两个工作日内公告', 'Procurement results within 2 working days'),
  asks: text(
    '自中标、成交供应商确定之日起2个工作日内公告结果，采购文件同时公告。',
    'The result is announced within 2 working days of the supplier being fixed, together with the tender documents.',
  ),
  mend: text(
    '立即在指定媒体公告结果和采购文件。',
    'Announce the result and the tender documents in the designated media now.',
  ),
  versions: [
    {
      clause: { instrument: 'procurement-regulation-2015', article: 43, paragraph: 2 },
      modality: 'must',
      anchors: ['2个工作日', '成交结果'],
      confidence: 'T',
      when: published('procurement-result'),
      require: { within: 'procurement-result-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'procurement-result',
        matterOn: '2026-03-06',
        publishedOn: '2026-03-10',
      }),
      asOf: '2026-06-01',
      note: text('隔周末，第2个工作日公告', 'on working day 2, a weekend in between'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'procurement-result',
        matterOn: '2026-03-06',
        publishedOn: '2026-03-11',
      }),
      asOf: '2026-06-01',
      note: text('第3个工作日公告', 'on working day 3'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'procurement-result', publishedOn: '2026-03-11' }),
      asOf: '2026-06-01',
      note: text('未记录确定供应商的日期', 'the day the supplier was fixed is not recorded'),
    },
  },
}
