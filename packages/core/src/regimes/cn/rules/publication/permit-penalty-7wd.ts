import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 国办发〔2018〕118号二（六）: decisions on permits and penalties are out within 7 working days. */
export const permitPenalty7wd: Rule<CnFact> = {
  id: 'cn/permit-penalty-7wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('许可、处罚决定七个工作日内公开', 'Permits and penalties within 7 working days'),
  asks: text(
    '行政许可、行政处罚决定信息，自作出决定之日起7个工作日内公开；法律、行政法规另有规定的，从其规定。',
    'Decisions on permits and penalties are published within 7 working days; another law or regulation may set its own period.',
  ),
  mend: text(
    '立即公开决定信息；不宜公开的内容先作处理，另有法定期限的注明该规定。',
    'Publish the decision now, masking what may not be shown; where a law sets its own period, cite it.',
  ),
  versions: [
    {
      clause: { instrument: 'o118-2018', section: '二（六）' },
      modality: 'should',
      anchors: ['7个工作日', '行政许可', '行政处罚'],
      confidence: 'T',
      when: published('permit-decision', 'penalty-decision'),
      require: { within: 'permit-penalty-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'permit-decision',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-11',
      }),
      asOf: '2026-06-01',
      note: text('第7个工作日公开', 'on working day 7'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'penalty-decision',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-12',
      }),
      asOf: '2026-06-01',
      note: text('第8个工作日公开', 'on working day 8'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'penalty-decision', matterOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录发布日期', 'the day of publication is not recorded'),
    },
  },
}
