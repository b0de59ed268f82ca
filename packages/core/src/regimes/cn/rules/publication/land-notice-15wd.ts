import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《土地管理法实施条例》第三十一条: the notice of expropriation is out within 15 working days of the approval. */
export const landNotice15wd: Rule<CnFact> = {
  id: 'cn/land-notice-15wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('征收土地公告十五个工作日内发布', 'Notice of expropriation within 15 working days'),
  asks: text(
    '征收土地申请经批准后，自收到批准文件之日起十五个工作日内发布征收土地公告。',
    'Once an expropriation is approved, its notice is published within 15 working days of receiving the approval.',
  ),
  mend: text(
    '立即在所在乡镇、村组和网站发布公告。',
    'Publish the notice in the town, the village and on the site now.',
  ),
  versions: [
    {
      clause: { instrument: 'land-regulation-2021', article: 31 },
      modality: 'must',
      anchors: ['十五个工作日', '征收土地公告'],
      confidence: 'T',
      when: published('land-notice'),
      require: { within: 'land-notice-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { matter: 'land-notice', matterOn: '2026-03-02', publishedOn: '2026-03-23' }),
      asOf: '2026-06-01',
      note: text('第15个工作日发布', 'on working day 15'),
    },
    breached: {
      subject: sampleRecord('document', { matter: 'land-notice', matterOn: '2026-03-02', publishedOn: '2026-03-24' }),
      asOf: '2026-06-01',
      note: text('第16个工作日发布', 'on working day 16'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'land-notice', publishedOn: '2026-03-24' }),
      asOf: '2026-06-01',
      note: text('未记录收到批准文件的日期', 'the day the approval was received is not recorded'),
    },
  },
}
