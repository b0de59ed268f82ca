import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { published } from './published.ts'

/** 《招标投标法实施条例》第五十四条第一款: they are displayed for at least 3 days. */
export const bidCandidatesDisplay3d: Rule<CnFact> = {
  id: 'cn/bid-candidates-display-3d',
  over: 'record',
  kinds: ['document'],
  datedBy: 'record.publishedOn',
  title: text('中标候选人公示不少于三日', 'Winning candidates displayed for at least 3 days'),
  asks: text(
    '中标候选人的公示期不少于3日，公示当日不计入。',
    'The candidates are displayed for at least 3 days, the day of the announcement not counted.',
  ),
  mend: text('重新公示，公示满3日后再确定中标人。', 'Announce them again and fix the winner only after 3 full days.'),
  versions: [
    {
      clause: { instrument: 'tendering-regulation-2012', article: 54, paragraph: 1 },
      modality: 'must',
      anchors: ['公示期', '3日'],
      confidence: 'T',
      when: published('bid-candidates'),
      require: { notBefore: 'bid-candidates-display', from: 'record.publishedOn', to: 'document.displayedUntil' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        matter: 'bid-candidates',
        publishedOn: '2026-03-06',
        displayedUntil: '2026-03-09',
      }),
      asOf: '2026-06-01',
      note: text('满3日', '3 full days'),
    },
    breached: {
      subject: sampleRecord('document', {
        matter: 'bid-candidates',
        publishedOn: '2026-03-06',
        displayedUntil: '2026-03-08',
      }),
      asOf: '2026-06-01',
      note: text('只有2日', '2 days only'),
    },
    undetermined: {
      subject: sampleRecord('document', { matter: 'bid-candidates', publishedOn: '2026-03-06' }),
      asOf: '2026-06-01',
      note: text('未记录公示截止日期', 'the last day of display is not recorded'),
    },
  },
}
