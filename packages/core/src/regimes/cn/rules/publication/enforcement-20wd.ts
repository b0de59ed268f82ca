import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 国办发〔2018〕118号二（六）: other decisions of enforcement are out within 20 working days. */
export const enforcement20wd: Rule<CnFact> = {
  id: 'cn/enforcement-20wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('其他执法决定二十个工作日内公开', 'Other enforcement decisions within 20 working days'),
  asks: text(
    '许可、处罚以外的执法机关、执法对象、执法类别、执法结论等信息，自作出决定之日起20个工作日内公开。',
    'Of other enforcement decisions the body, the subject, the type and the conclusion are published within 20 working days.',
  ),
  mend: text('立即公开执法机关、对象、类别和结论。', 'Publish the body, the subject, the type and the conclusion now.'),
  versions: [
    {
      clause: { instrument: 'o118-2018', section: '二（六）' },
      modality: 'should',
      anchors: ['20个工作日', '执法'],
      confidence: 'T',
      when: published('enforcement-decision'),
      require: { within: 'enforcement-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'enforcement-decision',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-30',
      }),
      asOf: '2026-06-01',
      note: text('第20个工作日公开', 'on working day 20'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'enforcement-decision',
        matterOn: '2026-03-02',
        publishedOn: '2026-03-31',
      }),
      asOf: '2026-06-01',
      note: text('第21个工作日公开', 'on working day 21'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'enforcement-decision', matterOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录发布日期', 'the day of publication is not recorded'),
    },
  },
}
