import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'
import { openSite } from './open-site.ts'

const checked = [{ indicator: 'veto-safety', met: false, on: '2026-05-30' }] as const

/** 检查指标: a site that trips a veto, or scores less than 60, does not pass. The score is the inspector's, and is not computed. */
export const siteScore: Rule<CnFact> = {
  id: 'cn/site-score',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('网站检查合格', 'A site passes its inspection'),
  asks: text(
    '没有触及单项否决指标，且检查得分不低于60分；未记录得分的不适用。',
    'No veto is tripped and the score is 60 or more; a site whose score is not recorded is not asked.',
  ),
  mend: text('按扣分和否决事项逐项整改。', 'Put right each point for which it lost marks or was vetoed.'),
  indicator: 'deduction',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['单项否决', '60分'],
      confidence: 'E',
      when: { all: [openSite, { stated: 'site.score' }] },
      require: { all: [{ not: { is: 'site.vetoed' } }, { count: 'site.score', atLeast: 60 }] },
    },
  ],
  examples: {
    met: {
      subject: siteIn2026({ indicators: checked, score: 60 }),
      asOf: '2026-06-01',
      note: text('没有否决，得60分', 'no veto, and a score of 60'),
    },
    breached: {
      subject: siteIn2026({ indicators: checked, score: 59.5 }),
      asOf: '2026-06-01',
      note: text('没有否决，得59.5分', 'no veto, but a score of 59.5'),
    },
    undetermined: {
      subject: siteIn2026({ indicators: checked, score: 91, completeThrough: '2026-05-30', publishedOn: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text(
        '得分合格，但指标清单在检查以后无人确认完整',
        'the score is enough, but nobody vouches for the list of indicators to that day',
      ),
    },
  },
}
