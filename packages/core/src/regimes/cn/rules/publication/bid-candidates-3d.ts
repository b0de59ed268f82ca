import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《招标投标法实施条例》第五十四条第一款: the candidates are announced within 3 days of the report. */
export const bidCandidates3d: Rule<CnFact> = {
  id: 'cn/bid-candidates-3d',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.matterOn',
  title: text('中标候选人三日内公示', 'Winning candidates announced within 3 days'),
  asks: text(
    '依法必须招标的项目，自收到评标报告之日起3日内公示中标候选人。',
    'Where tendering is compulsory, the candidates are announced within 3 days of receiving the evaluation report.',
  ),
  mend: text('立即公示，并保证公示不少于3日。', 'Announce them now and keep the announcement up for at least 3 days.'),
  versions: [
    {
      clause: { instrument: 'tendering-regulation-2012', article: 54, paragraph: 1 },
      modality: 'must',
      anchors: ['3日内', '中标候选人'],
      confidence: 'T',
      when: published('bid-candidates'),
      require: { within: 'bid-candidates-publication', from: 'document.matterOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'bid-candidates',
        matterOn: '2026-03-06',
        publishedOn: '2026-03-09',
      }),
      asOf: '2026-06-01',
      note: text('第3日公示，其间有周末', 'on day 3, a weekend in between'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'bid-candidates',
        matterOn: '2026-03-06',
        publishedOn: '2026-03-10',
      }),
      asOf: '2026-06-01',
      note: text('第4日公示', 'on day 4'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'bid-candidates', publishedOn: '2026-03-10' }),
      asOf: '2026-06-01',
      note: text('未记录收到评标报告的日期', 'the day of the report is not recorded'),
    },
  },
}
