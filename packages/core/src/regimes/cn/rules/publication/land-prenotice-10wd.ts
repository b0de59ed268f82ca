import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《土地管理法实施条例》第二十六条第二款: the preliminary notice stays up for at least 10 working days. */
export const landPrenotice10wd: Rule<CnFact> = {
  id: 'cn/land-prenotice-10wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'record.publishedOn',
  title: text('征收土地预公告不少于十个工作日', 'Preliminary notice of expropriation up for 10 working days'),
  asks: text(
    '征收土地预公告的时间不少于十个工作日，发布当日不计入。',
    'The preliminary notice stays up for at least 10 working days, the day of publication not counted.',
  ),
  mend: text(
    '补足公告时间；时间不足的，重新发布预公告。',
    'Leave it up for the days that are missing; where it was taken down, publish it again.',
  ),
  versions: [
    {
      clause: { instrument: 'land-regulation-2021', article: 26, paragraph: 2 },
      modality: 'must',
      anchors: ['十个工作日', '预公告'],
      confidence: 'T',
      when: published('land-prenotice'),
      require: { notBefore: 'land-prenotice-display', from: 'record.publishedOn', to: 'document.displayedUntil' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'land-prenotice',
        publishedOn: '2026-03-02',
        displayedUntil: '2026-03-16',
      }),
      asOf: '2026-06-01',
      note: text('满10个工作日', '10 full working days'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'land-prenotice',
        publishedOn: '2026-03-02',
        displayedUntil: '2026-03-13',
      }),
      asOf: '2026-06-01',
      note: text('只有9个工作日', '9 working days only'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'land-prenotice', publishedOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录公告截止日期', 'the last day of the notice is not recorded'),
    },
  },
}
